import writeXlsxFile, { type Cell, type CellObject, type Row, type Sheet } from 'write-excel-file/universal'
import { linesNeeded } from './lines-needed.ts'
import { markTables } from './mark-tables.ts'
import { plainText } from './plain-text.ts'
import { tellProperties } from './tell-properties.ts'
import { type LaidOutSheet, toSheets } from './to-sheets.ts'
import type { AccessibleWorkbook } from './workbook.ts'

/**
 * The bytes of a workbook after the UK government's rules for accessible spreadsheets: cover, contents, notes, one
 * marked table a sheet, nothing merged, hidden or empty, no colour that carries a meaning, figures unrounded. Every
 * text is written as text, so that nothing in it runs as a formula. Refuses a row of the wrong length and a figure
 * that is not finite. Source: Government Analysis Function, releasing statistics in spreadsheets.
 *
 * Example: `await writeAccessibleXlsx({ title: 'League table', date: '2026-11-22', about: [], notes: [], tables })`
 */
export async function writeAccessibleXlsx(workbook: AccessibleWorkbook): Promise<Uint8Array> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(workbook.date)) throw new RangeError(`${workbook.date} is not a date`)
  const sheets = toSheets(workbook)
  const blob = await writeXlsxFile(sheets.map(asSheet), {
    fontFamily: 'Arial',
    fontSize: 12,
    features: [markTables(sheets), tellProperties(plainText(workbook.title), workbook.date)],
  }).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

function asSheet({ name, title, lines, table }: LaidOutSheet): Sheet<Blob> {
  const above: Row[] = [
    [text(title, { fontWeight: 'bold', fontSize: 16 })],
    ...lines.map((line): Row => [text(line)]),
  ]
  if (!table)
    return {
      sheet: name,
      data: above.map((row) =>
        asHigh(
          row.map((cell) => ({ ...(cell as CellObject), wrap: true, alignVertical: 'top' as const })),
          [coverWidth],
        ),
      ),
      columns: [{ width: coverWidth }],
    }
  const heads: Row = table.columns.map((heading) =>
    text(heading, { fontWeight: 'bold', wrap: true, alignVertical: 'top' }),
  )
  const body = table.rows.map(
    (row, line): Row =>
      row.map((cell, column) => bodyCell(cell, column === 0 && line < table.links.length ? 'link' : 'plain')),
  )
  const wide = widths(table)
  return {
    sheet: name,
    data: [...above, ...[heads, ...body].map((row) => asHigh(row, wide))],
    columns: wide.map((width) => ({ width })),
  }
}

/** What fits across a sheet of A4. */
const coverWidth = 75
/** The height of a line, in points for each of its font's. */
const lineHeight = 1.3

/** A row as high as its wrapped texts need; one of single lines keeps the program's own height. */
function asHigh(row: Row, wide: readonly number[]): Row {
  const needed = row.map((cell, column) => {
    const { value, wrap, fontSize = 12 } = (cell ?? {}) as CellObject
    const lines = wrap && typeof value === 'string' ? linesNeeded(value, wide[column] ?? 1) : 1
    return lines > 1 ? Math.ceil(lines * fontSize * lineHeight) : 0
  })
  const height = Math.min(mostPoints, Math.max(...needed))
  return height === 0
    ? row
    : row.map((cell, column) => (column === 0 ? { ...(cell as CellObject), height } : cell))
}

/** No row of a spreadsheet is higher. */
const mostPoints = 409

type Look = Pick<
  CellObject,
  'fontWeight' | 'fontSize' | 'wrap' | 'alignVertical' | 'textColor' | 'textDecoration'
>

const text = (value: string, look: Look = {}): CellObject => ({
  value: plainText(value),
  type: String,
  ...look,
})

const linked: Look = { textColor: '#1B588F', textDecoration: { underline: true } }

const bodyCell = (cell: string | number, look: 'link' | 'plain'): Cell => {
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top' }
  return text(cell, { alignVertical: 'top', wrap: cell.length > widest, ...(look === 'link' ? linked : {}) })
}

/** In characters. A heading wraps; a text longer than the widest column does too. */
const narrowest = 12
const widest = 60

const widths = ({ columns, rows }: NonNullable<LaidOutSheet['table']>): number[] =>
  columns.map((heading, column) => {
    const longestWord = Math.max(...heading.split(' ').map((word) => word.length))
    const longestCell = rows.reduce((most, row) => Math.max(most, String(row[column] ?? '').length), 0)
    return Math.min(widest, Math.max(narrowest, longestWord + 2, Math.min(longestCell, widest) + 2))
  })
