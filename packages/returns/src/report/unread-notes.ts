import { readCell } from '../cells/index.ts'
import type { ReportNote } from './layout.ts'
import { findTables } from './lines/find-tables.ts'
import { isInCells, type ReportDocument, type ReportLine } from './lines/report-line.ts'
import type { ReadCell } from './read-cell-types.ts'
import { isHeadingLine } from './wide/wide-table.ts'

const hasFigures = (line: ReportLine): boolean =>
  !isHeadingLine(line) &&
  line.cells.slice(1).filter((cell) => {
    const content = readCell(cell)
    return content.kind === 'figure' && content.beside === ''
  }).length >= 2

const place = (line: ReportLine) => ({ sheet: line.sheet, row: line.row, column: 0 })

/**
 * What of a report was not read: pages that are pictures, hidden sheets, tables whose headings nobody understands, rows with figures
 * that gave no cell. Said with their places, so that nothing is left out quietly.
 */
export function unreadNotes(document: ReportDocument, cells: readonly ReadCell[]): readonly ReportNote[] {
  const pages = (document.unread ?? []).map(
    (sheet): ReportNote => ({
      place: { sheet, row: 1, column: 0 },
      code: 'page-without-text',
      grade: 'held',
      seen: `${sheet} is a picture without text; nothing on it was read.`,
    }),
  )
  const hidden = (document.hidden ?? []).map(
    (sheet): ReportNote => ({
      place: { sheet, row: 1, column: 0 },
      code: 'hidden-sheet',
      grade: 'noted',
      seen: `The workbook hides the sheet “${sheet}”; it was not read.`,
    }),
  )
  const renamed = (document.renamed ?? []).map(
    (sheet): ReportNote => ({
      place: { sheet, row: 1, column: 0 },
      code: 'sheet-renamed',
      grade: 'noted',
      seen: `The sheet's own name may name a person; it is called “${sheet}” here.`,
    }),
  )
  const read = new Set(cells.map((cell) => `${cell.place.sheet ?? ''}#${cell.place.row}`))
  const isRead = (line: ReportLine): boolean => read.has(`${line.sheet ?? ''}#${line.row}`)
  const lines = findTables(document).flatMap((block): readonly ReportNote[] => {
    const figures = block.lines.filter((line) => !isRead(line) && hasFigures(line))
    if (figures.length === 0) return []
    if (!block.lines.some(isRead))
      return [
        {
          place: place(block.lines[0] as ReportLine),
          code: 'table-not-understood',
          grade: 'held',
          seen: 'A table begins here whose headings name no period; its figures were not read.',
        },
      ]
    return figures.map(
      (line): ReportNote => ({
        place: place(line),
        code: 'row-not-read',
        grade: 'held',
        seen: 'The row holds figures that were not read.',
      }),
    )
  })
  return [...pages, ...hidden, ...renamed, ...lines, ...bareFigures(document, isRead)]
}

/** Lines of five figures and more outside any table, as a page without rules leaves them. Noted once, with their number. */
function bareFigures(document: ReportDocument, isRead: (line: ReportLine) => boolean): readonly ReportNote[] {
  const lines = document.lines.filter(
    (line) => !isInCells(line) && !isRead(line) && isMostlyFigures(line.cells.join(' ')),
  )
  const first = lines[0]
  return first
    ? [
        {
          place: place(first),
          code: 'figures-without-headings',
          grade: 'held',
          seen: `${lines.length} lines of figures stand under no headings; they were not read.`,
        },
      ]
    : []
}

const isMostlyFigures = (text: string): boolean => {
  const words = text.split(/\s+/).filter((word) => word !== '')
  const figures = words.filter((word) => /^-?\d[\d,.]*%?$/.test(word)).length
  return figures >= 5 && figures * 2 > words.length
}
