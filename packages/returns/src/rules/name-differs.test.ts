import { describe, expect, it } from 'vitest'
import { aCell } from '../testing/a-cell.ts'
import { inCell } from '../testing/found-by.ts'
import { nameDiffers } from './name-differs.ts'

describe('name-differs', () => {
  it('is held where the name is another indicator’s', () => {
    expect(
      inCell(nameDiffers, {
        ...aCell({ indicator: 'rereferrals_pct', value: '20' }),
        printedName: 'Referrals',
      }),
    ).toEqual(['held value'])
  })

  it('lets its own name, a label of its own and unknown words pass', () => {
    expect(
      inCell(nameDiffers, {
        ...aCell({ indicator: 'rereferrals_pct', value: '20' }),
        printedName: 're-referrals within 12 months',
      }),
    ).toEqual([])
    expect(
      inCell(nameDiffers, {
        ...aCell({ indicator: 'referrals_number', value: '20' }),
        printedName: 'Referrals to social care',
      }),
    ).toEqual([])
    expect(
      inCell(nameDiffers, {
        ...aCell({ indicator: 'rereferrals_pct', value: '20' }),
        printedName: 'Our own words',
      }),
    ).toEqual([])
  })
})
