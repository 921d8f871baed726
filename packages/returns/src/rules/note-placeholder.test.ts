import { describe, expect, it } from 'vitest'
import { inCell } from '../testing/found-by.ts'
import { notePlaceholder } from './note-placeholder.ts'

describe('note-placeholder', () => {
  it('is noted', () => {
    expect(
      inCell(notePlaceholder, { indicator: 'referrals_number', value: '90', note: 'explained by xxx' }),
    ).toEqual(['noted note'])
    expect(
      inCell(notePlaceholder, { indicator: 'referrals_number', value: '90', note: '[insert reason]' }),
    ).toEqual(['noted note'])
    expect(inCell(notePlaceholder, { indicator: 'referrals_number', value: '90', note: 'why???' })).toEqual([
      'noted note',
    ])
  })

  it('lets a finished note pass', () => {
    expect(
      inCell(notePlaceholder, {
        indicator: 'referrals_number',
        value: '90',
        note: 'explained by two new teams',
      }),
    ).toEqual([])
  })
})
