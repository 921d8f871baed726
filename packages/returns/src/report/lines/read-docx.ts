import { attributeOf, walkXml } from '../../files/xlsx/walk-xml.ts'
import { lastFilled, sheetLine } from './grid-lines.ts'
import type { ReportDocument, ReportLine } from './report-line.ts'
import { type SpannedCell, spreadSpans } from './span-grid.ts'

interface OpenCell {
  text: string
  columns: number
  goesOn: boolean
}

/** A table that has begun and not ended, with the cell that is being read. */
interface OpenTable {
  readonly rows: SpannedCell[][]
  cell: OpenCell | null
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

/**
 * The tables of a Word document's `word/document.xml` as sheets `Table 1` …, and its paragraphs between them as lines
 * of one cell. Cells merged across (`gridSpan`) or downwards (`vMerge`) keep their text in their first place. A table
 * inside a cell is a table of its own, before the one that holds it, and the cell's words above it are its heading.
 * Deleted words under tracked changes are not read.
 */
export function readDocx(pieces: Iterable<Uint8Array>, name: string): ReportDocument {
  const lines: ReportLine[] = []
  const open: OpenTable[] = []
  let tables = 0
  let paragraph = ''
  let deleted = 0
  let inText = false
  const say = (text: string): void => {
    const words = plain(text)
    if (words !== '') lines.push({ sheet: `Table ${tables + 1}`, row: 0, cells: [words] })
  }
  const add = (text: string): void => {
    const cell = open.at(-1)?.cell
    if (cell) cell.text += text
    else if (open.length === 0) paragraph += text
  }
  const begin = (): void => {
    const cell = open.at(-1)?.cell
    if (cell) {
      say(cell.text)
      cell.text = ''
    }
    open.push({ rows: [], cell: null })
  }
  const end = (): void => {
    const grid = spreadSpans(open.pop()?.rows ?? [])
    // A table that only holds other tables has nothing left to say.
    const width = lastFilled(grid)
    if (width === 0) return
    const sheet = `Table ${++tables}`
    for (const [at, row] of grid.entries()) lines.push(sheetLine({ sheet, row: at + 1 }, row, width))
  }
  walkXml(pieces, 'word/document.xml', {
    open: (tag, attributes) => {
      const table = open.at(-1)
      if (tag === 'del') deleted++
      if (tag === 't') inText = true
      if (tag === 'tbl') begin()
      if (tag === 'tr') table?.rows.push([])
      if (tag === 'tc' && table) table.cell = { text: '', columns: 1, goesOn: false }
      if (table?.cell && tag === 'gridSpan')
        table.cell.columns = Number(attributeOf(attributes, 'val') ?? '1') || 1
      if (table?.cell && tag === 'vMerge')
        table.cell.goesOn = (attributeOf(attributes, 'val') ?? 'continue') === 'continue'
      if (tag === 'tab' || tag === 'br') add(' ')
    },
    text: (text) => {
      if (deleted === 0 && inText) add(text)
    },
    close: (tag) => {
      const table = open.at(-1)
      if (tag === 'del') deleted--
      if (tag === 't') inText = false
      if (tag === 'p' && open.length === 0) {
        say(paragraph)
        paragraph = ''
      } else if (tag === 'p') add(' ')
      if (tag === 'tc' && table?.cell) {
        const { text, columns, goesOn } = table.cell
        table.rows.at(-1)?.push({ text: goesOn ? '' : plain(text), columns, rows: 1 })
        table.cell = null
      }
      if (tag === 'tbl') end()
    },
  })
  return { name, lines }
}
