import type { Indicator } from '@outturn/indicators'

/** An indicator of the tests' own small catalogue; what a test is about goes into `of`. */
export function testIndicator(of: Partial<Indicator> & { readonly id: string }): Indicator {
  return {
    name: of.id.replace(/_/g, ' '),
    shortName: of.id.replace(/_/g, ' '),
    topic: 'front_door',
    definition: 'Invented for a test.',
    whyItMatters: 'Invented for a test.',
    unit: 'count',
    decimals: 0,
    polarity: 'none',
    bases: ['in_period'],
    calendar: 'financial',
    frequency: 'quarterly',
    numerator: null,
    denominator: null,
    parts: { numerator: null, denominator: null },
    counting: 'additive',
    collection: 'none',
    plausible: { from: 0, to: 20_000 },
    disclosure: 'children',
    variants: [],
    published: [],
    labels: [],
    printed: [],
    codes: [],
    inTemplate: true,
    versions: [{ version: 1, date: '2020-04-01', reason: 'first' }],
    ...of,
  }
}

const percent = {
  counting: 'level',
  unit: 'percent',
  decimals: 1,
  numerator: 'those counted',
  denominator: 'all of them',
  plausible: { from: 0, to: 100 },
} as const

/** A small catalogue with one of each kind that the rules tell apart. */
export const someIndicators: readonly Indicator[] = [
  testIndicator({
    id: 'referrals_number',
    name: 'Referrals',
    labels: ['Referrals to social care'],
    bases: ['in_period', 'ytd_financial'],
  }),
  testIndicator({
    ...percent,
    id: 'rereferrals_pct',
    name: 'Re-referrals within 12 months',
    polarity: 'low',
    bases: ['in_period', 'ytd_financial'],
    parts: { numerator: 'rereferrals_number', denominator: 'referrals_number' },
  }),
  testIndicator({
    id: 'rereferrals_number',
    name: 'Number of re-referrals',
    bases: ['in_period', 'ytd_financial'],
  }),
  testIndicator({
    ...percent,
    id: 'assessments_45_days_pct',
    name: 'Assessments completed within 45 days',
    polarity: 'high',
    bases: ['in_period', 'ytd_financial'],
  }),
  testIndicator({ id: 'cla_number', name: 'Children looked after', bases: ['snapshot'], counting: 'level' }),
  testIndicator({
    id: 'cla_rate',
    name: 'Children looked after, rate',
    unit: 'rate_per_10000',
    decimals: 1,
    bases: ['snapshot'],
    counting: 'level',
    numerator: 'children looked after',
    denominator: 'children aged 0 to 17',
    parts: { numerator: 'cla_number', denominator: 'population_0_17' },
    plausible: { from: 10, to: 400 },
  }),
  testIndicator({
    ...percent,
    id: 'agency_workers_pct',
    name: 'Agency social workers',
    bases: ['snapshot'],
    counting: 'level',
    disclosure: 'posts',
  }),
  testIndicator({
    id: 'social_workers_fte',
    name: 'Social workers in post',
    unit: 'fte',
    decimals: 1,
    bases: ['snapshot'],
    counting: 'level',
    disclosure: 'posts',
  }),
  testIndicator({
    id: 'caseload_average',
    name: 'Cases for each social worker',
    unit: 'ratio',
    decimals: 1,
    bases: ['snapshot'],
    counting: 'level',
    numerator: 'open cases',
    denominator: 'social workers, full-time equivalent',
    plausible: { from: 5, to: 40 },
  }),
]
