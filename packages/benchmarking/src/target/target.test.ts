import { describe, expect, it } from 'vitest'
import { type Target, verdictOnTarget } from './target.ts'

const wirral: Target = { kind: 'range', low: 19.4, high: 21.9, tolerance: null }
const minimum: Target = { kind: 'minimum', low: 95, tolerance: 2 }

describe('verdictOnTarget', () => {
  it.each([
    [25.4, wirral, 'low', 'missed'],
    [21.9, wirral, 'low', 'met'],
    [15, wirral, 'low', 'met'],
    [15, wirral, 'none', 'missed'],
    [25, wirral, 'high', 'met'],
    [95, minimum, 'high', 'met'],
    [94, minimum, 'high', 'near'],
    [93, minimum, 'high', 'near'],
    [92.9, minimum, 'high', 'missed'],
    [94.99999999999999, minimum, 'high', 'met'],
    [5, { kind: 'maximum', high: 5, tolerance: null }, 'low', 'met'],
    [5.1, { kind: 'maximum', high: 5, tolerance: null }, 'low', 'missed'],
    [5.1, { kind: 'maximum', high: 5, tolerance: 0.1 }, 'low', 'near'],
  ] as const)('%d against %o, %s → %s', (amount, target, polarity, verdict) => {
    expect(verdictOnTarget(amount, target, { polarity }).verdict).toBe(verdict)
  })

  it('takes a relative target’s edge from the comparator', () => {
    const above: Target = { kind: 'relative', relativeTo: 'neighbours_median', tolerance: 1 }
    expect(verdictOnTarget(79, above, { polarity: 'high', comparator: 79.75 })).toEqual({
      verdict: 'near',
      low: 79.75,
      high: null,
    })
    expect(verdictOnTarget(79, above, { polarity: 'low', comparator: 79.75 })).toEqual({
      verdict: 'met',
      low: null,
      high: 79.75,
    })
    expect(verdictOnTarget(79, above, { polarity: 'high' })).toEqual({
      verdict: 'not_compared',
      because: 'comparator_missing',
    })
    expect(verdictOnTarget(79, above, { polarity: 'none', comparator: 70 })).toEqual({
      verdict: 'not_compared',
      because: 'no_direction',
    })
  })

  it('judges nothing that is missing, and prints both ends of a range', () => {
    expect(verdictOnTarget(null, wirral, { polarity: 'low' })).toEqual({
      verdict: 'not_compared',
      because: 'figure_missing',
    })
    expect(verdictOnTarget(25.4, wirral, { polarity: 'low' })).toEqual({
      verdict: 'missed',
      low: 19.4,
      high: 21.9,
    })
  })
})
