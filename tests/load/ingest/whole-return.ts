import { type Basis, catalogue, type Indicator } from '@outturn/indicators'
import { blankRow, type TemplateRow, writeTemplateCsv } from '@outturn/returns'

export interface WholeReturn {
  readonly councilName: string
  readonly areaCode: string
  readonly period: string
}

/** A return with a figure for every indicator and basis that the template has, in the template itself. */
export function wholeReturn(of: WholeReturn): string {
  const rows = [...catalogue.values()].flatMap((indicator) =>
    indicator.bases.map(
      (basis): TemplateRow => ({ ...blankRow(indicator, basis, ''), value: plausibleText(indicator, basis) }),
    ),
  )
  return writeTemplateCsv(rows, of)
}

/** In the middle of what is expected, and no more in a quarter than in the year up to it. */
function plausibleText({ plausible: { from, to }, unit, decimals }: Indicator, basis: Basis): string {
  const within = Math.min(to, Math.max(from, unit === 'count' ? 40 : (from + Math.min(to, from + 80)) / 2))
  const amount = basis.startsWith('ytd_') && unit === 'count' ? Math.min(to, within * 2) : within
  return amount.toFixed(unit === 'count' ? 0 : decimals)
}
