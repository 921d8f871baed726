import { describe, expect, it } from 'vitest'
import { writeFigure } from '../return-row.ts'
import { aCell } from '../testing/a-cell.ts'
import { aRivalRow } from '../testing/a-rival-row.ts'
import { inCell } from '../testing/found-by.ts'
import { duplicateRowsSame } from './duplicate-rows-same.ts'

describe('duplicate-rows-same', () => {
  it('is noted', () => {
    expect(
      inCell(duplicateRowsSame, {
        ...aCell({ indicator: 'referrals_number', value: '1,200' }),
        rivals: [aRivalRow({ value: writeFigure('1200') })],
      }),
    ).toEqual(['noted value'])
  })

  it('says nothing of rows in which nothing stands', () => {
    const rivals = [aRivalRow({ value: writeFigure('') })]
    expect(
      inCell(duplicateRowsSame, { ...aCell({ indicator: 'referrals_number', value: '' }), rivals }),
    ).toEqual([])
  })

  it('says nothing of different figures', () => {
    expect(
      inCell(duplicateRowsSame, {
        ...aCell({ indicator: 'referrals_number', value: '12' }),
        rivals: [aRivalRow({ value: writeFigure('21') })],
      }),
    ).toEqual([])
  })
})
