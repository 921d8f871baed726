import { describe, expect, it } from 'vitest'
import { comparedWords } from './collection.ts'

describe('comparedWords', () => {
  const at = '2026-11-12T10:42:00'
  it('says when the comparators were last worked out, and whether they hold everything', () => {
    expect(comparedWords({ waiting: 0, at })).toBe(
      'Live comparators were last worked out on 12 Nov 2026, 10:42, and hold every sign-off of this quarter.',
    )
    expect(comparedWords({ waiting: 2, at })).toBe(
      'Two sign-offs are not in the live comparators yet. Live comparators were last worked out on 12 Nov 2026, 10:42.',
    )
    expect(comparedWords({ waiting: 1, at: null })).toBe('One sign-off is not in the live comparators yet.')
  })
  it('says nothing where nobody has signed off', () => {
    expect(comparedWords(null)).toBe('')
  })
})
