import { attributeOf, walkXml } from '../../files/xlsx/walk-xml.ts'
import { lastFilled, sheetLine } from './grid-lines.ts'
import type { ReportDocument, ReportLine } from './report-line.ts'
import { type SpannedCell, spreadSpans } from './span-grid.ts'

interface OpenCell {
  text: string
  columns: number
  goesOn: boolean
}

/**
 * The tables of a Word document's `word/document.xml` as sheets `Table 1` …, and its paragraphs between them as lines
 * of one cell. Cells merged across (`gridSpan`) or downwards (`vMerge`) keep their text in their first place. A table
 * inside a cell is read as the cell's text. Deleted words under tracked changes are not read.
 */
export function readDocx(pieces: Iterable<Uint8Array>, name: string): ReportDocument {
  const lines: ReportLine[] = []
  let tables = 0
  let depth = 0
  let rows: SpannedCell[][] = []
  let cell: OpenCell | null = null
  let paragraph = ''
  let deleted = 0
  let inText = false
  const add = (text: string): void => {
    if (cell) cell.text += text
    else if (depth === 0) paragraph += text
  }
  walkXml(pieces, 'word/document.xml', {
    open: (tag, attributes) => {
      if (tag === 'del') deleted++
      if (tag === 't') inText = true
      if (tag === 'tbl' && ++depth === 1) rows = []
      if (depth === 1 && tag === 'tr') rows.push([])
      if (depth === 1 && tag === 'tc') cell = { text: '', columns: 1, goesOn: false }
      if (depth === 1 && cell && tag === 'gridSpan')
        cell.columns = Number(attributeOf(attributes, 'val') ?? '1') || 1
      if (depth === 1 && cell && tag === 'vMerge')
        cell.goesOn = (attributeOf(attributes, 'val') ?? 'continue') === 'continue'
      if (tag === 'tab' || tag === 'br') add(' ')
    },
    text: (text) => {
      if (deleted === 0 && inText) add(text)
    },
    close: (tag) => {
      if (tag === 'del') deleted--
      if (tag === 't') inText = false
      if (tag === 'p') {
        if (cell) cell.text += ' '
        else if (depth === 0) {
          const words = paragraph.replace(/\s+/g, ' ').trim()
          if (words !== '') lines.push({ sheet: `Table ${tables + 1}`, row: 0, cells: [words] })
          paragraph = ''
        }
      }
      if (depth === 1 && tag === 'tc' && cell) {
        rows.at(-1)?.push({
          text: cell.goesOn ? '' : cell.text.replace(/\s+/g, ' ').trim(),
          columns: cell.columns,
          rows: 1,
        })
        cell = null
      }
      if (tag === 'tbl' && depth-- === 1) {
        const grid = spreadSpans(rows)
        const sheet = `Table ${++tables}`
        const width = lastFilled(grid)
        for (const [at, row] of grid.entries()) lines.push(sheetLine({ sheet, row: at + 1 }, row, width))
      }
    },
  })
  return { name, lines }
}
