import { describe, expect, it } from 'vitest'
import { changedSince, outlierState } from './outlier-state.ts'

describe('an outlier', () => {
  it('waits until somebody speaks, then stands where the last word left it', () => {
    expect(outlierState([])).toBe('waiting')
    expect(outlierState([{ what: 'explained' }, { what: 'sent_back' }])).toBe('sent_back')
    expect(outlierState([{ what: 'explained' }, { what: 'sent_back' }, { what: 'explained' }])).toBe(
      'explained',
    )
  })
  it('says where the figure is another than the one that was spoken of', () => {
    expect(changedSince([], 41.2)).toBe(false)
    expect(changedSince([{ amount: 41.2 }], 41.2)).toBe(false)
    expect(changedSince([{ amount: 8.2 }], 8.199999999999998)).toBe(false)
    expect(changedSince([{ amount: 41.2 }, { amount: 40 }], 41.2)).toBe(true)
  })
})
