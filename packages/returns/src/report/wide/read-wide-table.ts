import { stripTags } from '../../cells/index.ts'
import { type ReportLine, tableName } from '../lines/report-line.ts'
import { newestOf } from '../period-start.ts'
import { hold, type ReadBasis, type ReadCell, type ReadUnit } from '../read-cell-types.ts'
import { basisOfLabel, unitOfLabel } from '../words-of-label.ts'
import { judgeRow } from './judge-row.ts'
import { labelOfRow } from './label-of-row.ts'
import { readRow } from './read-row.ts'
import { labelsAreSparse, type WideTable } from './wide-table.ts'

/** What a layout knows of its tables beyond their headings. */
export interface WideSettings {
  readonly section: (table: WideTable, line: ReportLine) => string
  /** The label of a row that prints only a code. */
  readonly labelOfCode?: (code: string, table: WideTable) => string
  readonly basis?: (label: string) => ReadBasis | null
  readonly unit?: (label: string) => ReadUnit | null
}

const newestOfTable = (table: WideTable): string =>
  newestOf(
    table.columns.map((column) =>
      column.kind.is === 'figure' && column.kind.role === 'outturn' ? column.kind.period : '',
    ),
  )

/** Reads a wide table row by row: label, code, group filled down, figures under their headings, each row judged. */
export function readWideTable(table: WideTable, settings: WideSettings): readonly ReadCell[] {
  const newest = newestOfTable(table)
  let group = ''
  const sparse = labelsAreSparse(table)
  return table.rows.flatMap((line, index) => {
    if (table.groupColumn !== null) group = stripTags(line.cells[table.groupColumn] ?? '').text || group
    const { code: inLabel, label: printed } = labelOfRow(line.cells[table.labelColumn] ?? '')
    const code =
      inLabel || (table.codeColumn === null ? '' : stripTags(line.cells[table.codeColumn] ?? '').text)
    const label = printed || (settings.labelOfCode?.(code, table) ?? '')
    const context = {
      section: table.groupColumn === null ? settings.section(table, line) : group,
      code,
      label,
      newest,
      labelColumn: table.labelColumn,
      table: tableName(table.headings[0]),
      basis: settings.basis?.(label) ?? basisOfLabel(label) ?? 'unknown',
      unit: settings.unit?.(label) ?? unitOfLabel(label) ?? unitOfRow(line, table),
    }
    const cells = judgeRow(line, readRow(line, table.columns, context), {
      columns: table.columns,
      isLast: table.block.endsDocument && index === table.rows.length - 1,
    })
    if (cells.every((cell) => cell.marker === 'empty')) return []
    return sparse || !/[A-Za-z]{3}/.test(label)
      ? cells.map((cell) => hold(cell, 'row-without-label', 'The row has figures but no label.'))
      : cells
  })
}

/** Percent where most figures of the row carry the sign, else a number. */
const unitOfRow = (line: ReportLine, table: WideTable): ReadUnit => {
  const figures = table.columns
    .filter((column) => column.kind.is === 'figure')
    .map((column) => stripTags(line.cells[column.index] ?? '').text)
  const signed = figures.filter((text) => text.includes('%')).length
  return signed * 2 > figures.filter((text) => /\d/.test(text)).length ? 'percent' : 'number'
}
