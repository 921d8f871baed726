import { startOf } from '../period-start.ts'
import type { WideTable } from './wide-table.ts'

/** 1 where the periods of a table run forwards, -1 backwards, 0 where they do neither. */
function direction(table: WideTable): number {
  const starts = table.columns.flatMap((column) =>
    column.kind.is === 'figure' && column.kind.role === 'outturn' && column.kind.period !== ''
      ? [startOf(column.kind.period)]
      : [],
  )
  const steps = starts.slice(1).map((start, i) => Math.sign(start - (starts[i] ?? 0)))
  return steps.length > 0 && steps.every((step) => step === steps[0]) ? (steps[0] ?? 0) : 0
}

/**
 * One report prints its periods one way. A table that runs the other way than most may have its headings exchanged:
 * its outturn columns are made doubtful.
 */
export function doubtAgainstTheRest(tables: readonly WideTable[]): readonly WideTable[] {
  const ways = tables.map(direction)
  const sum = ways.reduce((total, way) => total + way, 0)
  const usual = Math.sign(sum)
  if (usual === 0 || Math.abs(sum) < 2) return tables
  return tables.map((table, i) =>
    ways[i] === -usual ? { ...table, columns: table.columns.map(doubtful) } : table,
  )
}

const doubtful = (column: WideTable['columns'][number]): WideTable['columns'][number] =>
  column.kind.is === 'figure' && column.kind.doubt === null
    ? {
        ...column,
        kind: { ...column.kind, doubt: 'The periods run the other way than in the rest of the report.' },
      }
    : column
