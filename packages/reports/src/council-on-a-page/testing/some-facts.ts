import { type Indicator, indicatorById, period } from '@outturn/indicators'
import type { FigureFacts, GapFacts, PageFacts } from '../page-facts.ts'

export function known(id: string): Indicator {
  const found = indicatorById(id)
  if (!found) throw new Error(`There is no ${id}`)
  return found
}

/** A figure of Wirral's: 611 of 804 assessments on time, against a published median of 79.8. */
export const aFigure = (over: Partial<FigureFacts> = {}): FigureFacts => ({
  indicator: known('cf_assess_45d_pct'),
  basis: 'in_period',
  period: period('FY2022-Q2'),
  amount: 75.99502487562189,
  missing: 'not_available',
  parts: { numerator: 611, denominator: 804, from: 'printed' },
  comparator: { amount: 79.8, kind: 'published', period: period('FY2021'), counted: 10, of: 10 },
  refused: null,
  verdict: 'worse',
  notTested: null,
  change: { amount: -7, test: 'signal' },
  ...over,
})

/** The same as a gap: 31 more would reach the median. */
export const aGapOnPage = (over: Partial<GapFacts> = {}): GapFacts => ({
  ...aFigure(),
  interval: { lower: 72.9, upper: 78.8 },
  others: [67.5, 72.2, 77.6, 77.6, 79.2, 80.3, 87.2, 89.9, 90, 92].map((amount, at) => ({
    name: `Council ${at}`,
    amount,
  })),
  count: { toClose: 31, wanted: 'more', of: 'people' },
  lasted: { periods: 6, every: 'quarter', lasting: 'yes' },
  decidedBy: 'first',
  ...over,
})

/** A page with three gaps and eight headline figures. */
export const somePageFacts = (over: Partial<PageFacts> = {}): PageFacts => ({
  council: { name: 'Wirral', code: 'E08000015', demonstration: false },
  period: period('FY2022-Q2'),
  release: { on: '2022-12-06', revision: 1 },
  reader: 'own',
  neighbourSet: '2021',
  asAt: '2026-11-22',
  gaps: [
    aGapOnPage(),
    aGapOnPage({
      indicator: known('rereferrals_pct'),
      amount: 25.4,
      parts: { numerator: 181.36, denominator: 714, from: 'worked out' },
      interval: null,
      verdict: 'not_compared',
      notTested: 'no_parts',
      decidedBy: 'distinguishable',
      lasted: { periods: 1, every: 'quarter', lasting: 'no' },
      count: { toClose: 1, wanted: 'fewer', of: 'people' },
      change: { amount: 0.4, test: 'noise' },
    }),
    aGapOnPage({
      indicator: known('sw_vacancy_pct'),
      verdict: 'similar',
      decidedBy: 'lasting',
      count: null,
      change: { amount: null, test: 'not_tested' },
    }),
  ],
  unfavourable: { all: 12, of: 41, distinguishable: 4 },
  figures: [
    aFigure(),
    aFigure({
      indicator: known('rereferrals_pct'),
      amount: null,
      missing: 'suppressed',
      verdict: 'not_compared',
    }),
    aFigure({ indicator: known('cla_number'), refused: 'unlike_sized_counts', verdict: 'not_compared' }),
    aFigure({ indicator: known('cpp_number'), comparator: null, verdict: 'not_compared' }),
    aFigure({ indicator: known('sw_vacancy_pct'), verdict: 'not_compared', notTested: 'posts_not_people' }),
    aFigure({
      indicator: known('cl_eet_19_21_pct'),
      comparator: { amount: 54, kind: 'live', period: period('FY2022-Q2'), counted: 7, of: 10 },
      verdict: 'better',
      change: { amount: 0.4, test: 'not_tested' },
    }),
    aFigure({ indicator: known('icpc_15d_pct'), verdict: 'similar', change: { amount: 1.2, test: 'noise' } }),
    aFigure({
      indicator: known('ehcp_20wk_pct'),
      parts: { numerator: null, denominator: 804, from: 'printed' },
    }),
  ],
  indicators: 61,
  vintages: [
    {
      dataset: 'Local Authority Interactive Tool, annual measures',
      publisher: 'Department for Education',
      label: 'January 2026',
      provisional: false,
      loadedOn: '2026-11-22',
      periods: [period('FY2021')],
    },
  ],
  ...over,
})
