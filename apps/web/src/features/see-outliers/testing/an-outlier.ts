import type { OutlierRow } from '../outliers.query.ts'

/** Alder's re-referrals, worst of twelve; say only what matters to the test. */
export const anOutlier = (over: Partial<OutlierRow> = {}): OutlierRow => ({
  council: { id: 1, areaCode: 'X08000001', name: 'Alder', demonstration: true },
  indicator: 'rereferrals_pct',
  basis: 'in_period',
  end: 'worst',
  place: 1,
  of: 12,
  amount: 31.25,
  numerator: 125,
  denominator: 400,
  benchmark: 21,
  benchmarkName: 'All together',
  verdict: 'worse',
  state: 'waiting',
  changedSince: false,
  events: [],
  ...over,
})

export const aCouncilNamed = (name: string, id: number): OutlierRow['council'] => ({
  id,
  areaCode: `X0800000${id}`,
  name,
  demonstration: true,
})
