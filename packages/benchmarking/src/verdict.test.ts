import { expect, it } from 'vitest'
import { verdictOfComparison, verdictOn } from './verdict.ts'

const interval = { lower: 72.9, upper: 78.8 }

it.each([
  [79.8, 'high', 'worse'],
  [79.8, 'low', 'better'],
  [79.8, 'none', 'lower'],
  [70, 'high', 'better'],
  [70, 'low', 'worse'],
  [70, 'none', 'higher'],
  [75, 'high', 'similar'],
  [75, 'none', 'similar'],
  [70, { range: { from: 60, to: 80 } }, 'higher'],
] as const)('against %d, %o → %s', (comparator, polarity, verdict) => {
  expect(verdictOn(interval, comparator, polarity)).toBe(verdict)
})

it('compares nothing with nothing', () => {
  expect(verdictOn(null, 5, 'high')).toBe('not_compared')
  expect(verdictOn(interval, null, 'high')).toBe('not_compared')
  expect(verdictOfComparison('lower', 'low')).toBe('better')
})
