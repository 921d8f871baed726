import { describe, expect, it } from 'vitest'
import { inCell } from '../testing/found-by.ts'
import { statusUnknown } from './status-unknown.ts'

describe('status-unknown', () => {
  it('is held', () => {
    expect(inCell(statusUnknown, { indicator: 'referrals_number', status: 'system was down' })).toEqual([
      'held status',
    ])
  })

  it('lets the words and codes of the template pass, and a blank', () => {
    expect(inCell(statusUnknown, { indicator: 'referrals_number', status: 'Not available' })).toEqual([])
    expect(inCell(statusUnknown, { indicator: 'referrals_number', status: 'z' })).toEqual([])
    expect(inCell(statusUnknown, { indicator: 'referrals_number', value: '1' })).toEqual([])
  })
})
