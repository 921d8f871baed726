import { findTables } from '../lines/find-tables.ts'
import type { ReportDocument, ReportLine } from '../lines/report-line.ts'
import { tallTableOf } from '../tall/tall-table.ts'
import { wideTablesOf } from '../wide/wide-table.ts'

/** A table as damage sees it: its heading lines, its rows, and the columns that carry periods or figures. */
export interface DamageTable {
  readonly shape: 'wide' | 'tall'
  readonly headings: readonly ReportLine[]
  readonly rows: readonly ReportLine[]
  readonly figureColumns: readonly number[]
  readonly periodColumns: readonly number[]
}

const upTo = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)

/** The tables of a clean report that damage may be done to; only rows that hold figures. */
export function damageTables(document: ReportDocument): readonly DamageTable[] {
  const hasFigures = (line: ReportLine): boolean =>
    line.cells.slice(1).some((cell) => /^[-–]?[\d<]/.test(cell.trim()))
  return findTables(document)
    .flatMap((block): readonly DamageTable[] => {
      const tall = tallTableOf(block)
      if (tall) {
        const rows = tall.rows
          .filter((row) => row.period !== null && row.period.kind !== 'target')
          .map((row) => row.line)
          .filter((line) => line.cells.slice(2).some((cell) => cell.trim() !== ''))
        return [
          {
            shape: 'tall',
            headings: tall.headings,
            rows,
            figureColumns: upTo(2, 2 + tall.width),
            periodColumns: [],
          },
        ]
      }
      return wideTablesOf(block).map((table) => ({
        shape: 'wide' as const,
        headings: table.headings,
        rows: table.rows.filter(hasFigures),
        figureColumns: upTo(table.labelColumn + 1, table.columns.length),
        periodColumns: table.columns.flatMap((column) =>
          column.kind.is === 'figure' && column.kind.role === 'outturn' ? [column.index] : [],
        ),
      }))
    })
    .filter((table) => table.rows.length > 1)
}
