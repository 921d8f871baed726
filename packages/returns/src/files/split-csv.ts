import type { Separator } from './csv-separator.ts'
import { FileFaulted } from './file-fault.ts'
import { cellLimit } from './limits.ts'

/**
 * The cells of a CSV text, row by row (RFC 4180). A quotation mark quotes only at a cell's beginning; elsewhere it is
 * a letter. Lines end by `\r\n`, `\n` or `\r`; a blank line is a row of one blank cell. Our own, because it has to
 * take 50 MB in a second within bounds, and stop at the limit; a test holds it against csv-parse.
 */
export function splitCsv(text: string, separator: Separator): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cells = 0
  let at = 0
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at, separator) : { text: '', end: at }
    const end = endOfCell(text, cell.end, separator)
    row.push(cell.text + text.slice(cell.end, end))
    if (++cells > cellLimit) throw new FileFaulted({ code: 'too-many-cells', limit: cellLimit })
    at = end + 1
    if (text[end] === separator) {
      // A separator at the very end still begins one more, blank cell.
      if (at === text.length) row.push('')
      continue
    }
    if (text[end] === '\r' && text[at] === '\n') at++
    rows.push(row)
    row = []
  }
  if (row.length > 0) rows.push(row)
  return rows
}

/** The text between the marks, and where the cell goes on after the closing one. */
function quotedCell(text: string, start: number, separator: Separator): { text: string; end: number } {
  const parts: string[] = []
  let from = start + 1
  for (;;) {
    const mark = text.indexOf('"', from)
    if (mark < 0) throw new FileFaulted({ code: 'quote-left-open', line: lineOf(text, start) })
    parts.push(text.slice(from, mark))
    if (text[mark + 1] === '"') {
      parts.push('"')
      from = mark + 2
      continue
    }
    if (closesCell(text, mark + 1, separator)) return { text: parts.join(''), end: mark + 1 }
    // A mark before other letters closes nothing: "5" of rain" was never quoted well.
    parts.push('"')
    from = mark + 1
  }
}

/** True where nothing but spaces stands before the cell's end. */
function closesCell(text: string, from: number, separator: Separator): boolean {
  let at = from
  while (text[at] === ' ') at++
  const next = text[at]
  return next === undefined || next === separator || next === '\n' || next === '\r'
}

function endOfCell(text: string, from: number, separator: Separator): number {
  const sign = separator.charCodeAt(0)
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === sign || code === 10 || code === 13) return at
  }
  return text.length
}

const lineOf = (text: string, at: number): number => text.slice(0, at).split(/\r\n|\n|\r/).length
