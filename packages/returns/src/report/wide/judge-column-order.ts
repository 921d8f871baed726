import { startOf } from '../period-start.ts'
import type { Column } from './column.ts'

/**
 * Outturn columns run oldest to newest or newest to oldest, and none twice. Where they do not, or a quarter
 * has lost its year, a heading may be damaged or moved, and nobody can say which: every outturn column is made doubtful.
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
  if (!lost && (steps.every((step) => step > 0) || steps.every((step) => step < 0))) return columns
  return columns.map((column) =>
    column.kind.is === 'figure' && column.kind.role === 'outturn' && column.kind.doubt === null
      ? {
          ...column,
          kind: { ...column.kind, doubt: 'The periods in the headings stand in no order, or twice.' },
        }
      : column,
  )
}
