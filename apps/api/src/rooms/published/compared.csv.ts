import type { ComparedRow } from './compare-published.use-case.ts'

const columns = [
  'source_measure',
  'indicator',
  'period',
  'area_code',
  'value',
  'previous',
  'change',
  'neighbour_mean',
  'neighbour_median',
  'neighbours_counted',
  'region_value',
  'england_value',
  'rank',
  'quartile_band',
] as const satisfies readonly (keyof ComparedRow)[]

/** The rows as CSV with a heading; numbers unrounded, a missing one empty. */
export function comparedCsv(rows: readonly ComparedRow[]): string {
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(','))
  return `${[columns.join(','), ...lines].join('\r\n')}\r\n`
}

const cell = (value: string | number | null): string => {
  const text = value === null ? '' : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
