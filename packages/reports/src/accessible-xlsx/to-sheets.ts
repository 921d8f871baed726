import { nameDate } from '@outturn/indicators'
import { headingText, plainText } from './plain-text.ts'
import { shorthand, shorthandMeanings } from './shorthand.ts'
import type { AccessibleWorkbook, WorkbookCell, WorkbookTable } from './workbook.ts'

/** A sheet ready to be written: lines of text in the first column, then at most one table. */
export interface LaidOutSheet {
  readonly name: string
  readonly title: string
  readonly lines: readonly string[]
  /** Headings differ from each other; there is at least one row; no cell is empty. */
  readonly table: {
    readonly columns: readonly string[]
    readonly rows: readonly (readonly (string | number)[])[]
    /** Rows of the first column that lead to a sheet, by its name; empty where none do. */
    readonly links: readonly string[]
  } | null
}

/**
 * Lays a workbook out as UK government guidance on accessible spreadsheets asks: cover, contents, notes, then one
 * table a sheet. The title stands in A1; the table follows its lines at once, with no empty row or column.
 */
export function toSheets(workbook: AccessibleWorkbook): readonly LaidOutSheet[] {
  const tables = workbook.tables.map(tableSheet)
  return [cover(workbook), contents(tables), notes(workbook), ...tables]
}

const cover = ({ title, date, about, notes: lines }: AccessibleWorkbook): LaidOutSheet => ({
  name: 'Cover',
  title,
  lines: [
    ...about.map(([name, value]) => `${name}: ${value}`),
    `Date of this file: ${nameDate(date)}`,
    ...lines,
    'The sheet ‘Contents’ lists the tables. The sheet ‘Notes’ explains the marks that stand where there is no figure.',
  ],
  table: null,
})

const contents = (tables: readonly LaidOutSheet[]): LaidOutSheet => ({
  name: 'Contents',
  title: 'Contents',
  lines: [oneTable(tables.length + 1, 2)],
  table: {
    columns: ['Sheet', 'What it holds'],
    rows: [['Notes', 'Marks and notes'], ...tables.map(({ name, title }) => [name, title])],
    links: ['Notes', ...tables.map(({ name }) => name)],
  },
})

function notes({ notes: lines }: AccessibleWorkbook): LaidOutSheet {
  const rows = [...shorthandMeanings, ...lines.map((line, at) => [`Note ${at + 1}`, line])]
  return {
    name: 'Notes',
    title: 'Notes',
    lines: [oneTable(rows.length, 2)],
    table: { columns: ['Mark or note', 'What it means'], rows, links: [] },
  }
}

function tableSheet({ title, columns, rows, notes: lines }: WorkbookTable, at: number): LaidOutSheet {
  const headings = distinct(columns.map(headingText))
  return {
    name: `Table ${at + 1}`,
    title: `Table ${at + 1}: ${title}`,
    lines: [oneTable(rows.length, columns.length), ...lines],
    table: {
      columns: headings,
      rows:
        rows.length > 0
          ? rows.map((row, line) => {
              if (row.length !== columns.length)
                throw new RangeError(`Row ${line} of “${title}” has ${row.length} of ${columns.length} cells`)
              return row.map(written)
            })
          : [headings.map((_, column) => (column === 0 ? 'This table has no rows.' : '[z]'))],
      links: [],
    },
  }
}

const oneTable = (rows: number, columns: number): string =>
  `This sheet holds one table, of ${rows} rows and ${columns} columns.`

/** No cell is left empty: a text that is empty, or holds nothing that can be written, is one that does not apply. */
function written(cell: WorkbookCell): string | number {
  if (typeof cell === 'object') return shorthand[cell.missing]
  if (typeof cell === 'number' && !Number.isFinite(cell))
    throw new RangeError('A figure is a finite number, or says why it is missing')
  return typeof cell === 'number' ? cell : plainText(cell) || '[z]'
}

/** A table's headings must differ, whatever their case: the second `Change` becomes `Change 2`. */
function distinct(headings: readonly string[]): string[] {
  const seen = new Set<string>()
  return headings.map((heading, at) => {
    let name = heading || `Column ${at + 1}`
    for (let n = 2; seen.has(name.toLowerCase()); n++) name = `${heading} ${n}`
    seen.add(name.toLowerCase())
    return name
  })
}
