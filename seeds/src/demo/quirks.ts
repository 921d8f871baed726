import type { MissingReason } from '@outturn/indicators'
import type { DemoCouncil } from './demo-councils.ts'
import { currentQuarter, demoQuarters, inventedQuarters } from './demo-quarters.ts'

/** What is odd about one council, so that the demonstration has something to show. */
interface Quirk {
  readonly council: string
  readonly indicators: readonly string[]
  readonly periods: readonly string[]
  readonly because: MissingReason
  readonly note: string
}

const last = demoQuarters.map((quarter) => quarter.code)
const workforce = ['sw_inpost_fte', 'sw_vacancy_pct', 'agency_sw_pct', 'sw_turnover_pct', 'sw_caseload']

const missingFigures: readonly Quirk[] = [
  {
    council: 'Brindlewick',
    indicators: workforce,
    periods: [currentQuarter.code],
    because: 'pending',
    note: 'The staff return comes in December.',
  },
  {
    council: 'Duskwater',
    indicators: ['rhi_offered_pct', 'rhi_72h_pct'],
    periods: last.slice(0, 3),
    because: 'not_available',
    note: 'Not recorded before 2025/26.',
  },
  {
    council: 'Hollowmere',
    indicators: ['eh_closed_outcomes_met_pct'],
    periods: last,
    because: 'not_available',
    note: 'Early help is run by another body, which does not report it.',
  },
  {
    council: 'Westbeck',
    indicators: ['ehcp_annual_review_12m_pct'],
    periods: last.slice(-2),
    because: 'not_available',
    note: 'The system was changed in April 2026.',
  },
]

/** Why a council does not give a figure in a period; null where it does. */
export const missingFigure = (council: DemoCouncil, indicator: string, period: string): Quirk | null =>
  missingFigures.find(
    (quirk) =>
      council.name.endsWith(quirk.council) &&
      quirk.indicators.includes(indicator) &&
      quirk.periods.includes(period as (typeof last)[number]),
  ) ?? null

/** Cinderhay's assessments in 45 working days fall away in the last three quarters: the one clear outlier. */
const fall = [0.69, 0.55, 0.41] as const

export function shareForced(council: DemoCouncil, step: string, quarter: number): number | null {
  if (step !== 'assessed_45d' || !council.name.endsWith('Cinderhay')) return null
  return fall[quarter - (inventedQuarters.length - fall.length)] ?? null
}

/** The one council so small that it keeps counts from 1 to 5 to itself. */
export const suppresses = (council: DemoCouncil): boolean => council.name.endsWith('Larkenby')

/** A percentage that a council printed otherwise than its own parts: kept, held and explained. */
export const misprint = {
  council: 'Gritsdale',
  period: 'FY2025-Q3',
  indicator: 'cla_visits_pct',
  points: 1.7,
  note: 'Printed from the report of the week before; the parts are right.',
} as const

/** Quarters that a council never sent. */
export const neverSent = [{ council: 'Hollowmere', period: 'FY2025-Q1' }] as const

/** Returns that came after the day they were due, by so many days. */
export const late = [
  { council: 'Fernholt', period: 'FY2024-Q4', days: 9 },
  { council: 'Fernholt', period: 'FY2025-Q3', days: 16 },
  { council: 'Gritsdale', period: 'FY2025-Q2', days: 4 },
  { council: 'Westbeck', period: 'FY2025-Q4', days: 23 },
  { council: 'Brindlewick', period: 'FY2026-Q1', days: 6 },
] as const
