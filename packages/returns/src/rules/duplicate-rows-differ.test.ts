import { describe, expect, it } from 'vitest'
import { writeFigure } from '../return-row.ts'
import { aCell } from '../testing/a-cell.ts'
import { aRivalRow } from '../testing/a-rival-row.ts'
import { foundInCell, inCell } from '../testing/found-by.ts'
import { duplicateRowsDiffer } from './duplicate-rows-differ.ts'

describe('duplicate-rows-differ', () => {
  it('is held', () => {
    expect(
      inCell(duplicateRowsDiffer, {
        ...aCell({ indicator: 'referrals_number', value: '12' }),
        rivals: [aRivalRow({ value: writeFigure('21') })],
      }),
    ).toEqual(['held value'])
  })

  it('lets the same figures in other spelling, and a blank row, pass', () => {
    expect(
      inCell(duplicateRowsDiffer, {
        ...aCell({ indicator: 'referrals_number', value: '1,200' }),
        rivals: [aRivalRow({ value: writeFigure('1200') })],
      }),
    ).toEqual([])
    expect(
      inCell(duplicateRowsDiffer, {
        ...aCell({ indicator: 'referrals_number', value: '12' }),
        rivals: [aRivalRow({})],
      }),
    ).toEqual([])
  })

  it('names the sheet of a row that stands in another one', () => {
    const rival = aRivalRow({ sheet: 'Copy', row: 7, value: writeFigure('21') })
    const cell = {
      ...aCell({ indicator: 'referrals_number', value: '12' }),
      sheet: 'Return',
      rivals: [rival],
    }
    expect(foundInCell(duplicateRowsDiffer, cell)[0]?.seen).toBe(
      'The indicator has 2 rows with different figures: “12” in row 7, “21” in row 7 of “Copy”.',
    )
  })
})
