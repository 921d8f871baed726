import { describe, expect, it } from 'vitest'
import { lastQuarter } from '../testing/a-context.ts'
import { inCell } from '../testing/found-by.ts'
import { zeroAfterFigures } from './zero-after-figures.ts'

describe('zero-after-figures', () => {
  it('is held after a quarter with many', () => {
    expect(
      inCell(
        zeroAfterFigures,
        { indicator: 'referrals_number', value: '0' },
        { previous: [lastQuarter({ indicator: 'referrals_number', basis: 'in_period', amount: 100 })] },
      ),
    ).toEqual(['held value'])
  })

  it('lets a nought after few, or without a last quarter, pass', () => {
    expect(
      inCell(
        zeroAfterFigures,
        { indicator: 'referrals_number', value: '0' },
        { previous: [lastQuarter({ indicator: 'referrals_number', basis: 'in_period', amount: 6 })] },
      ),
    ).toEqual([])
    expect(inCell(zeroAfterFigures, { indicator: 'referrals_number', value: '0' })).toEqual([])
  })
})
