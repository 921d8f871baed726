import { stripTags } from '../../cells/index.ts'
import type { ReportNote } from '../../report/layout.ts'
import { ask, type ReadCell } from '../../report/read-cell-types.ts'
import type { WideTable } from '../../report/wide/wide-table.ts'

export interface RowGroups {
  readonly names: readonly string[]
  readonly notes: readonly ReportNote[]
  /** Asks on the cells of a row whose group may be another. */
  readonly mark: (index: number, cells: readonly ReadCell[]) => readonly ReadCell[]
}

/**
 * The group of every row, filled down. A row that only links elsewhere is merged across the table in the council's
 * own file and swallows one row of the group column, so every group printed below it may stand one row too high:
 * those rows keep the printed group and are asked about.
 */
export function groupRows(table: WideTable): RowGroups {
  const at = table.groupColumn
  if (at === null) return { names: [], notes: [], mark: (_, cells) => cells }
  let group = ''
  let linkSeen = false
  const rows = table.rows.map((line) => {
    const printed = stripTags(line.cells[at] ?? '').text
    const above = group
    if (printed !== '') group = printed
    const isLink = line.cells.every((cell, index) => index === table.labelColumn || cell.trim() === '')
    const moved = linkSeen && !isLink && printed !== ''
    linkSeen ||= isLink
    return { group, moved, above }
  })
  return {
    names: rows.map((row) => row.group),
    notes: [],
    mark: (index, cells) => {
      const row = rows[index]
      return row?.moved
        ? cells.map((cell) =>
            // An equivalent is its row's figure in another form: the row's question is enough.
            cell.role === 'equivalent'
              ? cell
              : ask(
                  { ...cell, sectionAbove: row.above },
                  'group-may-be-moved',
                  `The group “${row.group}” is printed here, but a merged row above may have moved it up by one row.`,
                ),
          )
        : cells
    },
  }
}
