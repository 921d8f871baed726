import { yearCode } from '../../cells/index.ts'
import type { ReportLine } from '../lines/report-line.ts'
import { readTitle } from '../wide/read-title.ts'

/** What one of the first three cells of a row says: a period, or that the row holds targets. */
export interface RowPeriod {
  readonly kind: 'month' | 'quarter' | 'year' | 'target'
  readonly period: string
  /** The column it stands in: 1 where all is well, 0 or 2 where the row slipped. */
  readonly at: number
  readonly mended: boolean
}

/** Looks for the period of a row in its first three cells, because merged cells push it left or right. */
export function rowPeriodOf(line: ReportLine): RowPeriod | null {
  for (let at = 0; at < Math.min(3, line.cells.length); at++) {
    const cell = (line.cells[at] ?? '').trim()
    if (/^targets?$/i.test(cell)) return { kind: 'target', period: '', at, mended: false }
    const title = readTitle(cell)
    if (title.is !== 'period') continue
    const { words, mended } = title
    if (words.is === 'month' || words.is === 'quarter')
      return { kind: words.is, period: words.code, at, mended }
    if (words.is === 'year') return { kind: 'year', period: yearCode(words.year, 'financial'), at, mended }
  }
  return null
}

/**
 * Where the row's figures begin: after the period, and not before the third cell unless the period slipped to the
 * first and a figure stands right behind it.
 */
export const figuresStart = (line: ReportLine, period: RowPeriod): number =>
  period.at === 0 && (line.cells[1] ?? '').trim() !== '' ? 1 : Math.max(2, period.at + 1)
