import type { Indicator, MissingReason } from '@outturn/indicators'
import type { TemplateHeading, TemplateRow } from '../template/template-rows.ts'
import { writeTemplateCsv } from '../template/write-template-csv.ts'
import { testCouncil } from './a-context.ts'
import { someIndicators } from './some-indicators.ts'

type RowTexts = Partial<Omit<TemplateRow, 'status'>> & {
  readonly indicator: string
  readonly status?: MissingReason
}

/** A row of a return; name and unit come from the catalogue given. */
export function aRow(of: RowTexts, indicators: readonly Indicator[] = someIndicators): TemplateRow {
  const known = indicators.find(({ id }) => id === of.indicator)
  return {
    name: known?.name ?? of.indicator,
    basis: known?.bases[0] ?? 'in_period',
    unit: known?.unit ?? 'count',
    value: '',
    numerator: '',
    denominator: '',
    note: '',
    last: '',
    ...of,
    status: of.status ?? null,
  }
}

export const testHeading: TemplateHeading = {
  councilName: testCouncil.name,
  areaCode: testCouncil.areaCode,
  period: 'FY2023-Q2',
}

/** A return without a fault. */
export const cleanRows: readonly TemplateRow[] = [
  aRow({ indicator: 'referrals_number', value: '1050' }),
  aRow({ indicator: 'rereferrals_number', value: '210' }),
  aRow({ indicator: 'rereferrals_pct', value: '20.0', numerator: '210', denominator: '1050' }),
  aRow({ indicator: 'assessments_45_days_pct', value: '84.6', numerator: '592', denominator: '700' }),
  aRow({ indicator: 'cla_number', value: '607' }),
  aRow({ indicator: 'cla_rate', value: '68.4', numerator: '607', denominator: '88730' }),
  aRow({ indicator: 'agency_workers_pct', value: '18.8', numerator: '26.8', denominator: '142.5' }),
  aRow({ indicator: 'social_workers_fte', value: '115.7' }),
  aRow({ indicator: 'caseload_average', status: 'not_available' }),
]

/** The bytes of a return as CSV. `aReturnFile()` is without a fault. */
export const aReturnFile = (
  rows: readonly TemplateRow[] = cleanRows,
  heading: TemplateHeading = testHeading,
): Uint8Array => new TextEncoder().encode(writeTemplateCsv(rows, heading))
