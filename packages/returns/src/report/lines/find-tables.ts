import { isBlankLine, type ReportDocument, type ReportLine, textOf } from './report-line.ts'

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
const isTabled = (line: ReportLine): boolean => line.cells.length >= 3 && !isBlankLine(line)

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
      blocks.push({ lines: run, heading: lastHeading(above), above, endsDocument })
      above = []
    }
    run = []
  }
  for (const line of document.lines) {
    const sheetChanged = run.length > 0 && run[0]?.sheet !== line.sheet
    if (isTabled(line) && !isRule(line) && !sheetChanged) {
      run.push(line)
      continue
    }
    close(false)
    if (isTabled(line) && !isRule(line)) run = [line]
    else if (!isRule(line) && !isBlankLine(line)) above.push(textOf(line))
  }
  close(true)
  return blocks
}

const lastHeading = (above: readonly string[]): string => {
  for (const text of [...above].reverse()) if (looksLikeHeading(text)) return text.replace(/^#+\s*/, '')
  return ''
}
