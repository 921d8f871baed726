import { namePlace } from './lines/report-line.ts'
import type { MatchedCell } from './matched-cell.ts'
import { type Doubt, isHeld } from './read-cell-types.ts'

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

/** A doubt that is asked about although the reading is certain says that its figure waits: it enters no draft unanswered. */
const findingOf = ({ code, grade }: Doubt): string => (grade === 'asked' ? `waits:${code}` : code)

/**
 * The cells read as CSV, one a line: figures as printed without thousands commas, `held` where the reading itself may be
 * wrong, findings by code, those that a person has to answer first with `waits:` before them.
 */
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
      cell.doubts.map(findingOf).join(' '),
    ]
      .map(quote)
      .join(','),
  )
  return `${[columns.join(','), ...lines].join('\n')}\n`
}
