import type { TableBlock } from '../lines/find-tables.ts'
import { isBlankLine, type ReportLine } from '../lines/report-line.ts'
import { figuresStart, type RowPeriod, rowPeriodOf } from './row-period.ts'

export interface TallRow {
  readonly line: ReportLine
  readonly period: RowPeriod | null
  /** The cells from the first figure on. */
  readonly figures: readonly string[]
}

/** A table with one period a row and one measure a column. */
export interface TallTable {
  readonly block: TableBlock
  readonly headings: readonly ReportLine[]
  readonly rows: readonly TallRow[]
  /** How many columns of figures there are. */
  readonly width: number
  /** True where the rows are as wide as their headings promise, so that figures and headings belong together. */
  readonly fits: boolean
  /** How many columns of figures the headings promise. */
  readonly promised: number
}

const commonest = (numbers: readonly number[]): number => {
  const counts = new Map<number, number>()
  for (const n of numbers) counts.set(n, (counts.get(n) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

/** The block as a tall table, or null where fewer than three rows begin with a period. */
export function tallTableOf(block: TableBlock): TallTable | null {
  const first = block.lines.findIndex((line) => rowPeriodOf(line) !== null)
  if (first < 1) return null
  const rows = block.lines.slice(first).map((line): TallRow => {
    const period = rowPeriodOf(line)
    return { line, period, figures: line.cells.slice(period ? figuresStart(line, period) : 2) }
  })
  const dated = rows.filter((row) => row.period !== null && row.period.kind !== 'target')
  if (dated.length < 3) return null
  const filled = dated.filter((row) => row.figures.some((cell) => cell.trim() !== ''))
  return {
    block,
    headings: block.lines.slice(0, first).filter((line) => !isBlankLine(line)),
    rows,
    ...widths(
      block.lines.slice(0, first),
      rows,
      commonest((filled.length > 0 ? filled : dated).map((row) => row.figures.length)),
    ),
  }
}

/** The width, and whether it is what the headings promise: as wide, or one less where every row stands one to the right. */
function widths(
  headings: readonly ReportLine[],
  rows: readonly TallRow[],
  width: number,
): { width: number; fits: boolean; promised: number } {
  const promised = Math.max(...headings.map((line) => line.cells.length)) - 2
  const dated = rows.filter((row) => row.period !== null && row.period.kind !== 'target')
  const moved = dated.filter((row) => row.period?.at === 2).length * 2 > dated.length
  const even = headings.every((line) => line.cells.length === promised + 2)
  return { width, promised, fits: even && width === (moved ? promised - 1 : promised) }
}
