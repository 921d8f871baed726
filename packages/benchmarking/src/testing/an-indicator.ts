import type { Indicator } from '@outturn/indicators'

/** An invented indicator: a percentage where high is good. Say only what matters to the test. */
export function anIndicator(with_: Partial<Indicator> = {}): Indicator {
  return {
    id: 'assessments_on_time_pct',
    name: 'Assessments completed on time',
    shortName: 'Assessments on time',
    topic: 'assessment',
    definition: 'Of assessments completed in the period, the share completed in 45 working days.',
    whyItMatters: 'A late assessment is late help.',
    unit: 'percent',
    decimals: 1,
    polarity: 'high',
    bases: ['in_period', 'ytd_financial'],
    calendar: 'financial',
    frequency: 'quarterly',
    numerator: 'Assessments completed on time',
    denominator: 'Assessments completed',
    parts: { numerator: 'assessments_on_time_number', denominator: 'assessments_number' },
    counting: 'additive',
    collection: 'CIN census',
    plausible: { from: 0, to: 100 },
    disclosure: 'children',
    variants: [],
    published: [],
    labels: [],
    codes: [],
    printed: [],
    inTemplate: true,
    versions: [{ version: 1, date: '2026-01-01', reason: 'first' }],
    ...with_,
  }
}
