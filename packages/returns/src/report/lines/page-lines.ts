import { readCell } from '../../cells/index.ts'
import { isHeadingLine } from '../wide/wide-table.ts'
import { type PageItem, type PageRow, type Phrase, rowsOfPage } from './page-items.ts'
import type { ReportLine } from './report-line.ts'

interface Span {
  from: number
  to: number
}

const isTable = (row: PageRow): boolean => row.phrases.length >= 3
const figures = (row: PageRow): number =>
  row.phrases.filter((phrase) => ['figure', 'marker'].includes(readCell(phrase.text).kind)).length

/**
 * A page's text as lines, its tables rebuilt from where the words stand: columns are the stripes that figures leave
 * free between them; a heading over several columns stands in the first; a label broken over lines is joined.
 */
export function pageLines(items: readonly PageItem[], sheet: string): readonly ReportLine[] {
  const lines: ReportLine[] = []
  const rows = rowsOfPage(items)
  let at = 0
  while (at < rows.length) {
    const end = blockEnd(rows, at)
    const block = rows.slice(at, end)
    const columns = end - at >= 2 ? columnsOf(block) : []
    const cells =
      columns.length >= 3
        ? joinBrokenLabels(block.map((row) => ({ row, cells: spread(row, columns) })))
        : block.map((row) => [row.phrases.map((phrase) => phrase.text).join(' ')])
    for (const texts of cells)
      lines.push({
        sheet,
        row: lines.length + 1,
        cells:
          texts.filter((text) => text !== '').length <= 1 ? [texts.find((text) => text !== '') ?? ''] : texts,
      })
    at = end
  }
  return lines
}

/** Headings that name periods begin the next table, however close it stands. */
const isHeading = ({ phrases, height }: PageRow): boolean =>
  height > 0 && isHeadingLine({ sheet: null, row: 0, cells: phrases.map((phrase) => phrase.text) })

/** A block goes on while its rows follow each other closely and the next ones are still a table. */
function blockEnd(rows: readonly PageRow[], from: number): number {
  const first = rows[from] as PageRow
  if (
    !isTable(first) &&
    !(rows[from + 1] && isTable(rows[from + 1] as PageRow) && first.phrases.length === 2)
  )
    return from + 1
  let end = from + 1
  let lastTable = from + 1
  while (end < rows.length && (rows[end - 1] as PageRow).y - (rows[end] as PageRow).y < 4 * first.height) {
    if (figures(rows[end - 1] as PageRow) >= 2 && isHeading(rows[end] as PageRow)) break
    end++
    if (isTable(rows[end - 1] as PageRow)) lastTable = end
    else if (end - lastTable > 3) break
  }
  return Math.max(lastTable, from + 1)
}

/**
 * The stripes of a block that hold something, from its rows with most figures. Figures make the columns; words stand in
 * the room that they leave, so that a long label in one row does not swallow the first figures of the others.
 */
function columnsOf(block: readonly PageRow[]): readonly Span[] {
  const phrases = block.filter((row) => isTable(row) && figures(row) >= 2).flatMap((row) => row.phrases)
  const isFigure = (phrase: Phrase): boolean => ['figure', 'marker'].includes(readCell(phrase.text).kind)
  const columns = stripes(phrases.filter(isFigure))
  const words = phrases.filter(
    (phrase) =>
      !isFigure(phrase) && !columns.some((column) => phrase.from < column.to && phrase.to > column.from),
  )
  return stripes([...columns, ...words])
}

function stripes(phrases: readonly Span[]): readonly Span[] {
  const spans: Span[] = []
  for (const { from, to } of [...phrases].sort((a, b) => a.from - b.from)) {
    const last = spans.at(-1)
    if (last && from < last.to + 1) last.to = Math.max(last.to, to)
    else spans.push({ from, to })
  }
  return spans
}

function spread(row: PageRow, columns: readonly Span[]): readonly string[] {
  const cells = columns.map(() => '')
  for (const phrase of row.phrases) {
    const at = placeOf(phrase, columns)
    cells[at] = cells[at] === '' ? phrase.text : `${cells[at]} ${phrase.text}`
  }
  return cells
}

/** The first column that a phrase overlaps, else the nearest. */
function placeOf(phrase: Phrase, columns: readonly Span[]): number {
  const over = columns.findIndex((column) => phrase.from < column.to && phrase.to > column.from)
  if (over >= 0) return over
  const middle = (phrase.from + phrase.to) / 2
  return columns.reduce(
    (best, column, i) =>
      Math.abs((column.from + column.to) / 2 - middle) <
      Math.abs(((columns[best]?.from ?? 0) + (columns[best]?.to ?? 0)) / 2 - middle)
        ? i
        : best,
    0,
  )
}

/** A row of words alone, close under or over a row of figures, is a part of that row's label and comments. */
function joinBrokenLabels(
  rows: readonly { readonly row: PageRow; readonly cells: readonly string[] }[],
): readonly (readonly string[])[] {
  const out = rows.map(({ row, cells }) => ({ y: row.y, height: row.height, cells: [...cells], gone: false }))
  const hasFigures = (cells: readonly string[]): boolean =>
    cells.slice(1).some((cell) => ['figure', 'marker'].includes(readCell(cell).kind))
  out.forEach((part, i) => {
    if (part.cells.some((cell) => ['figure', 'marker'].includes(readCell(cell).kind))) return
    const [above, below] = [
      out
        .slice(0, i)
        .reverse()
        .find((one) => !one.gone),
      out[i + 1],
    ]
    const up = above && hasFigures(above.cells) ? above.y - part.y : Number.POSITIVE_INFINITY
    const down = below && hasFigures(below.cells) ? part.y - below.y : Number.POSITIVE_INFINITY
    if (Math.min(up, down) > 1.35 * part.height) return
    part.gone = true
    if (up <= down && above) above.cells = joined(above.cells, part.cells)
    else if (below) below.cells = joined(part.cells, below.cells)
  })
  return out.filter((part) => !part.gone).map((part) => part.cells)
}

const joined = (upper: readonly string[], lower: readonly string[]): string[] =>
  upper.map((cell, at) => `${cell} ${lower[at] ?? ''}`.trim())
