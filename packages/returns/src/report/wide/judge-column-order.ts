import { startOf } from '../period-start.ts'
import type { Column } from './column.ts'

/**
 * Outturn columns run oldest to newest or newest to oldest, and none twice. Where they do not, or a quarter
 * has lost its year, a heading may be damaged or moved, and nobody can say which: every column of figures is made doubtful.
 */
export function judgeColumnOrder(columns: readonly Column[]): readonly Column[] {
  const outturns = columns.flatMap((column) =>
    column.kind.is === 'figure' && column.kind.role === 'outturn' && column.kind.period !== ''
      ? [startOf(column.kind.period)]
      : [],
  )
  const steps = outturns.slice(1).map((start, i) => Math.sign(start - (outturns[i] ?? 0)))
  const lost = columns.some(
    (column) =>
      column.kind.is === 'figure' &&
      column.kind.role === 'outturn' &&
      column.kind.period === '' &&
      /\b(?:q|qtr|quarter)/i.test(column.title),
  )
  const ordered = steps.every((step) => step > 0) || steps.every((step) => step < 0)
  const between = comparatorBetween(columns)
  if (!lost && ordered && !between) return columns
  const why = between
    ? 'A comparator stands among the periods, so headings may be exchanged.'
    : 'The periods in the headings stand in no order, or twice.'
  return columns.map((column) =>
    (column.kind.is === 'figure' || column.kind.is === 'comparator') && column.kind.doubt === null
      ? { ...column, kind: { ...column.kind, doubt: why } }
      : column,
  )
}

/** True where a comparator has outturns on both sides: reports print whom they compare with at one end. */
const comparatorBetween = (columns: readonly Column[]): boolean => {
  const outturns = columns.flatMap((column) =>
    column.kind.is === 'figure' && column.kind.role === 'outturn' ? [column.index] : [],
  )
  const [first, last] = [outturns[0] ?? 0, outturns.at(-1) ?? 0]
  return columns.some(
    (column) => column.kind.is === 'comparator' && column.index > first && column.index < last,
  )
}
