import type { LiveData } from '../live-comparators.query.ts'

export const aLiveFigure = (
  over: Partial<LiveData['figures'][number]> = {},
): LiveData['figures'][number] => ({
  source: 'agreement',
  group: 'neighbours',
  by: 'median',
  amount: 21.94,
  reason: null,
  numerator: null,
  denominator: null,
  counted: 7,
  of: 10,
  best: null,
  version: 3,
  standsFrom: '2025-12-01T10:00:00.000Z',
  decision: null,
  rule: null,
  ...over,
})

export const aMove = (over: Partial<LiveData['moves'][number]> = {}): LiveData['moves'][number] => ({
  source: 'agreement',
  group: 'neighbours',
  by: 'median',
  version: 3,
  at: '2025-12-01T10:00:00.000Z',
  before: 21.5,
  after: 21.94,
  countedBefore: 6,
  counted: 7,
  because: [{ area: 'X08000001', name: 'Northvale', revision: 1, what: 'figures' }],
  sharing: [],
  ...over,
})

/** A council's live comparators of re-referrals, with what a test changes. */
export const aLiveAnswer = (over: Partial<LiveData> = {}): LiveData => ({
  area: 'X08000003',
  indicator: 'rereferrals_pct',
  basis: 'in_period',
  period: 'FY2025-Q2',
  fewest: 4,
  figures: [aLiveFigure()],
  covers: [],
  moves: [],
  ...over,
})
