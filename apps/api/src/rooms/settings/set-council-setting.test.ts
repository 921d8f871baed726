import { describe, expect, it } from 'vitest'
import { Refused } from '../../refusal/index.ts'
import { polarityOf } from './set-council-setting.use-case.ts'

const none = { rangeFrom: null, rangeTo: null }

describe('polarityOf', () => {
  it('takes an end, no judgement, a range, or the catalogue’s', () => {
    expect(polarityOf({ polarity: 'low', ...none })).toBe('low')
    expect(polarityOf({ polarity: 'none', ...none })).toBe('none')
    expect(polarityOf({ polarity: null, ...none })).toBeNull()
    expect(polarityOf({ polarity: 'range', rangeFrom: 40, rangeTo: 60 })).toEqual({
      range: { from: 40, to: 60 },
    })
  })
  it.each([
    { polarity: 'range', ...none },
    { polarity: 'range', rangeFrom: 60, rangeTo: 40 },
    { polarity: 'range', rangeFrom: 40, rangeTo: 40 },
    { polarity: 'up', ...none },
  ])('refuses %o', (asked) => {
    expect(() => polarityOf(asked)).toThrow(Refused)
  })
})
