import { rowPeriodOf } from '../tall/row-period.ts'
import { readTitle } from '../wide/read-title.ts'
import { lastFilled } from './grid-lines.ts'
import { isBlankLine, isInCells, type ReportDocument, type ReportLine, textOf } from './report-line.ts'

/** A run of lines that hold cells, with what stands above it. */
export interface TableBlock {
  readonly lines: readonly ReportLine[]
  /** The nearest line above that reads like a heading, or ''. */
  readonly heading: string
  /** All narrative since the block before, for definitions that say how a figure accumulates. */
  readonly above: readonly string[]
  /** True where this block ends the document. */
  readonly endsDocument: boolean
}

const isRule = (line: ReportLine): boolean =>
  line.cells.every((cell) => /^\s*:?-*:?\s*$/.test(cell)) && line.cells.some((cell) => cell.includes('--'))

/** A sub-heading that only names the unit of a column. */
const isUnitMark = /^(?:%|num(?:ber)?|no\.?|rate)$/i

/**
 * In a sheet every row is as wide as the sheet, so a row with one filled cell is a heading or a remark, unless it goes
 * on with the table around it: a month without figures yet, or a row that the next row of the table follows at once.
 */
function goesOn(lines: readonly ReportLine[], at: number): boolean {
  const line = lines[at]
  if (!line || !line.padded || line.cells.filter((cell) => cell.trim() !== '').length !== 1) return false
  if (rowPeriodOf(line) !== null || line.cells.some((cell) => isUnitMark.test(cell.trim()))) return true
  const next = lines[at + 1]
  if (!next || (next.sheet !== line.sheet && next.goesOn !== true) || !isInCells(next)) return false
  return !next.cells
    .slice(1)
    .some((cell) => ['period', 'comparator', 'sign', 'target', 'outturn'].includes(readTitle(cell).is))
}

/**
 * The lines right above a table in a sheet that hold one heading: a year over its quarters, a measure over its column.
 * What stands in the first columns without naming a period is a caption.
 */
function headingsOver(lines: readonly ReportLine[], at: number): readonly ReportLine[] {
  let from = at
  while (from > 0 && isHeadingOver(lines[from - 1] as ReportLine, lines[at] as ReportLine)) from--
  return lines.slice(from, at)
}

function isHeadingOver(line: ReportLine, table: ReportLine): boolean {
  if (
    line.padded !== true ||
    (line.sheet !== table.sheet && !table.goesOn) ||
    line.cells.length !== table.cells.length
  )
    return false
  const filled = line.cells.flatMap((cell, at) => (cell.trim() === '' ? [] : [at]))
  const [only] = filled
  if (filled.length !== 1 || only === undefined || only === 0) return false
  return only >= 2 || readTitle(line.cells[only] ?? '').is === 'period'
}

/** A short line without a full stop; the words of a report's furniture are no headings. */
export const looksLikeHeading = (text: string): boolean =>
  text.length >= 3 &&
  text.length <= 90 &&
  !/[.:;,]$/.test(text) &&
  /[A-Za-z]{3}/.test(text) &&
  !/^[-•*]/.test(text) &&
  !/^(?:supporting narrative|performance analysis|definition|page \d+)/i.test(text)

/**
 * The runs of lines with three or more cells. A blank line ends a run in a text; lines of a workbook that are
 * blank end it too. Rules such as `---⇥---` and lines of two cells are narrative.
 */
export function findTables(document: ReportDocument): readonly TableBlock[] {
  const blocks: TableBlock[] = []
  let run: ReportLine[] = []
  let above: string[] = []
  const close = (endsDocument: boolean) => {
    if (run.length > 0) {
      blocks.push({ lines: trimmed(run), heading: lastHeading(above), above, endsDocument })
      above = []
    }
    run = []
  }
  const begin = (at: number, line: ReportLine) => {
    const over = headingsOver(document.lines, at)
    above.splice(above.length - over.length, over.length)
    run = [...over, line]
  }
  for (const [at, line] of document.lines.entries()) {
    const sheetChanged = run.length > 0 && run.at(-1)?.sheet !== line.sheet && line.goesOn !== true
    const joins = isInCells(line) || (run.length > 1 && goesOn(document.lines, at))
    if (joins && !isRule(line) && !sheetChanged) {
      if (run.length === 0) begin(at, line)
      else run.push(line)
      continue
    }
    close(false)
    if (isInCells(line) && !isRule(line)) begin(at, line)
    else if (!isRule(line) && !isBlankLine(line)) above.push(textOf(line))
  }
  close(true)
  return blocks
}

const lastHeading = (above: readonly string[]): string => {
  for (const text of [...above].reverse()) if (looksLikeHeading(text)) return text.replace(/^#+\s*/, '')
  return ''
}

/** A table in a padded sheet is as wide as its own cells, not as the sheet. */
function trimmed(run: readonly ReportLine[]): readonly ReportLine[] {
  if (run[0]?.padded !== true) return run
  const width = lastFilled(run.map((line) => line.cells))
  return run.map((line) => ({ ...line, cells: line.cells.slice(0, width) }))
}
