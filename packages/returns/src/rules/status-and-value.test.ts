import { describe, expect, it } from 'vitest'
import { inCell } from '../testing/found-by.ts'
import { statusAndValue } from './status-and-value.ts'

describe('status-and-value', () => {
  it('is held where a figure, or another reason, stands beside it', () => {
    expect(
      inCell(statusAndValue, { indicator: 'referrals_number', value: '12', status: 'suppressed' }),
    ).toEqual(['held status'])
    expect(inCell(statusAndValue, { indicator: 'referrals_number', value: 'c', status: 'pending' })).toEqual([
      'held status',
    ])
  })

  it('lets one of them, or twice the same, pass', () => {
    expect(inCell(statusAndValue, { indicator: 'referrals_number', value: '12' })).toEqual([])
    expect(inCell(statusAndValue, { indicator: 'referrals_number', status: 'c' })).toEqual([])
    expect(
      inCell(statusAndValue, { indicator: 'referrals_number', value: '[c]', status: 'suppressed' }),
    ).toEqual([])
  })
})
