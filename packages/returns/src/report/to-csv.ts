import { namePlace } from './lines/report-line.ts'
import type { MatchedCell } from './matched-cell.ts'
import { isHeld } from './read-cell-types.ts'

const columns = [
  'line',
  'section',
  'code',
  'label',
  'indicator',
  'role',
  'period',
  'basis',
  'unit',
  'numerator',
  'denominator',
  'value',
  'marker',
  'held',
  'finding',
] as const

const quote = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** The cells read as CSV, one a line: figures as printed without thousands commas, `held` yes or no, findings by code. */
export function readingToCsv(cells: readonly MatchedCell[]): string {
  const lines = cells.map((cell) =>
    [
      namePlace(cell.place),
      cell.section,
      cell.code,
      cell.label,
      cell.indicator?.id ?? '',
      cell.role,
      cell.period,
      cell.basis,
      cell.unit,
      cell.numerator,
      cell.denominator,
      cell.value,
      cell.marker,
      isHeld(cell) ? 'yes' : 'no',
      cell.doubts.map((doubt) => doubt.code).join(' '),
    ]
      .map(quote)
      .join(','),
  )
  return `${[columns.join(','), ...lines].join('\n')}\n`
}
