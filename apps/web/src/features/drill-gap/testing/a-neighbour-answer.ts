import type { BesideData, NeighbourData, NeighbourEntry } from '../drill.query.ts'

const figure = (amount: number | null, status = 'measured') => ({
  ...{ status, amount, numerator: null, denominator: null },
  ...{ lower95: null, upper95: null },
})

/** One neighbour: Gateshead, 14.9 against Wirral's 21.5. Say only what matters to the test. */
export const aNeighbourEntry = (over: Partial<NeighbourEntry> = {}): NeighbourEntry => ({
  place: 6,
  closeness: 'Close',
  area: { code: 'E08000037', name: 'Gateshead', regionName: 'North East', demonstration: false },
  figure: figure(14.9),
  gap: -6.6,
  side: 'better',
  reason: null,
  verdict: 'better',
  change: -4.3,
  changeTest: 'signal',
  improved: true,
  trend: 'no_significant_change',
  trendReason: null,
  series: [19.2, 14.9],
  ...over,
})

const own = aNeighbourEntry({
  ...{ place: null, closeness: null, gap: null, side: null, verdict: 'not_compared' },
  area: { code: 'E08000015', name: 'Wirral', regionName: 'North West', demonstration: false },
  figure: figure(21.5),
})

/** Wirral's re-referrals beside these councils. */
export const aNeighbourAnswer = (
  rows: readonly NeighbourEntry[],
  over: Partial<NeighbourData> = {},
): NeighbourData => ({
  area: own.area,
  indicator: 'rereferrals_pct',
  basis: 'in_period',
  period: 'FY2022-Q2',
  kind: 'published',
  figuresPeriod: 'FY2021',
  kinds: ['published'],
  sincePeriod: 'FY2020',
  seriesPeriods: ['FY2020', 'FY2021'],
  neighbourSet: '2025',
  show: 'neighbours',
  showName: null,
  own,
  rows: [...rows],
  improvedMost: [],
  ...over,
})

/** A council that gives no figure, and why. */
export const withoutFigure = (name: string): NeighbourEntry =>
  aNeighbourEntry({
    area: { code: name, name, regionName: null, demonstration: false },
    figure: figure(null, 'suppressed'),
    ...{
      gap: null,
      side: null,
      reason: 'figure_missing',
      verdict: 'not_compared',
      change: null,
      improved: null,
    },
  })

/** Two councils, one row. */
export const aBesideAnswer: BesideData = {
  ...{ area: own.area, other: aNeighbourEntry().area, indicator: 'rereferrals_pct' },
  ...{ basis: 'in_period', period: 'FY2022-Q2' },
  rows: [
    {
      ...{
        part: 'this',
        indicator: 'rereferrals_pct',
        basis: 'in_period',
        kind: 'published',
        period: 'FY2021',
      },
      ...{
        own: figure(21.5),
        other: figure(14.9),
        difference: 6.6,
        side: 'worse',
        reason: null,
        verdict: 'worse',
      },
    },
  ],
}
