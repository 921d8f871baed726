import { readTextLines } from '../report/lines/read-text-lines.ts'
import type { ReportDocument } from '../report/lines/report-line.ts'
import type { ReadCell } from '../report/read-cell-types.ts'

/** An invented report for a test: lines with `|` for a tab. */
export const sample = (...lines: readonly string[]): ReportDocument =>
  readTextLines(lines.join('\n').replaceAll('|', '\t'))

/** The cells in one line each, for short expectations: `label role period = value` and `*` where held. */
export const inShort = (cells: readonly ReadCell[]): readonly string[] =>
  cells
    .filter((cell) => cell.marker !== 'empty')
    .map(
      (cell) =>
        `${cell.label} ${cell.role} ${cell.period} = ${cell.numerator && cell.role !== 'equivalent' ? `${cell.numerator}/${cell.denominator} ` : ''}${cell.value || cell.marker}${cell.doubts.some((doubt) => doubt.grade === 'held') ? ' *' : ''}`,
    )
