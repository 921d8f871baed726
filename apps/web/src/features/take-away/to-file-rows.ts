import { type MissingReason, missingReasons } from '@outturn/indicators'
import type { CsvCell } from '../../data/to-csv.ts'
import { inWords } from './in-words.ts'
import type { TakenCell, TakenTable } from './table.ts'

/** The table as CSV rows: ids first, then the cells; a missing figure as its reason. */
export const toCsvRows = ({ columns, rows }: TakenTable): readonly (readonly CsvCell[])[] => [
  columns.map(({ id }) => id),
  ...rows.map((row) => row.map((cell) => (isReason(cell) ? cell.missing : cell))),
]

type WorkbookCell = string | number | { readonly missing: MissingReason }

/**
 * The table as a workbook's: codes in words, and no cell stays empty. A figure's column says the row's own status where it has one, else
 * that there is no figure; a column of texts that it does not apply.
 */
export function toWorkbookTable({ title, columns, rows, notes }: TakenTable) {
  const status = columns.findIndex(({ id }) => id === 'status')
  const numeric = columns.map((_, at) => rows.some((row) => typeof row[at] === 'number'))
  const filled = (row: readonly TakenCell[], at: number): WorkbookCell => {
    const cell = row[at] ?? null
    if (typeof cell === 'string' && cell !== '') return inWords(columns[at]?.id ?? '', cell)
    if (cell !== null && cell !== '') return cell
    if (columns[at]?.id === 'value') return { missing: reasonOf(row[status]) }
    return { missing: numeric[at] ? 'not_available' : 'not_applicable' }
  }
  return {
    title,
    columns: columns.map(({ name }) => name),
    rows: rows.map((row) => columns.map((_, at) => filled(row, at))),
    notes,
  }
}

const isReason = (cell: TakenCell): cell is { readonly missing: MissingReason } =>
  typeof cell === 'object' && cell !== null

const reasonOf = (status: TakenCell | undefined): MissingReason =>
  missingReasons.find((reason) => reason === status) ?? 'not_available'
