/**
 * How a figure accumulates. The basis is separate from the period: re-referrals may be reported for the
 * quarter (`in_period`) and for the year so far (`ytd_financial`), and the two are never compared.
 */
export const bases = [
  'snapshot',
  'in_period',
  'ytd_financial',
  'ytd_calendar',
  'ytd_academic',
  'rolling_3m',
  'rolling_6m',
  'rolling_12m',
] as const

export type Basis = (typeof bases)[number]

export const isBasis = (text: string): text is Basis => (bases as readonly string[]).includes(text)

/** True where two consecutive figures of this basis count some of the same events twice. */
export const overlaps = (basis: Basis): boolean => basis.startsWith('ytd_') || basis.startsWith('rolling_')
