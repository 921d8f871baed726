import { demoCouncil } from './demo-councils.ts'

/** What an invented council says of one of its outliers, and what the lead makes of it. */
export interface DemoExplanation {
  readonly councilAreaCode: string
  readonly period: string
  readonly indicator: string
  readonly basis: string
  readonly text: string
  readonly answer: { readonly what: 'accepted' | 'sent_back'; readonly text: string } | null
}

const said = (
  [council, indicator, basis]: readonly [string, string, string],
  text: string,
  answer: DemoExplanation['answer'] = null,
): DemoExplanation => ({
  councilAreaCode: demoCouncil(council).code,
  period: 'FY2026-Q2',
  ...{ indicator, basis, text, answer },
})

/** Invented words, so that every state of an outlier can be seen. One that is no outlier is left out when they are said. */
export const demoExplanations = (): readonly DemoExplanation[] => [
  said(
    ['Cinderhay', 'cf_assess_45d_pct', 'in_period'],
    'Vacancies in the assessment teams have left work unallocated since April. Agency staff started in September.',
    { what: 'sent_back', text: 'By when is the backlog to be cleared, and who watches it?' },
  ),
  said(
    ['Cinderhay', 'ehcp_20wk_pct', 'in_period'],
    'Educational psychologists’ advice came late for most plans. A second provider has been found.',
  ),
  said(
    ['Westbeck', 'cin_visits_pct', 'in_period'],
    'Visits were made and not recorded in time while the system was changed. They are being entered now.',
    { what: 'accepted', text: '' },
  ),
  said(
    ['Gritsdale', 'cl_suitable_19_21_pct', 'snapshot'],
    'Supported lodgings closed in June. New places open before the end of the year.',
  ),
  said(
    ['Fernholt', 'ehcp_20wk_pct', 'in_period'],
    'Advice is asked for in the first week, and a weekly meeting looks at every plan that is late.',
    { what: 'accepted', text: 'Thank you. The alliance would like to hear more of the weekly meeting.' },
  ),
]
