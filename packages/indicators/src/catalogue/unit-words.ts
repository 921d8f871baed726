import type { Unit } from '../indicator.ts'

/** Each unit as it stands in a heading or after a figure: `referrals, per 10,000`. */
export const unitWords: Readonly<Record<Unit, string>> = {
  count: 'number',
  percent: '%',
  rate_per_10000: 'per 10,000',
  rate_per_100000: 'per 100,000',
  rate_per_1000: 'per 1,000',
  score: 'score',
  days: 'days',
  ratio: 'ratio',
  points: 'percentage points',
  fte: 'full-time equivalent',
}
