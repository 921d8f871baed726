import { findSeparator } from '../../files/csv-separator.ts'
import { readCsv } from '../../files/read-csv.ts'
import { plainDecimals } from './decimal-commas.ts'
import { gridLines } from './grid-lines.ts'
import { readTextLines } from './read-text-lines.ts'
import type { ReportDocument } from './report-line.ts'

/**
 * A text as lines: with tabs as it stands, with bars (`| a | b |`, as pasted from a page) split at them, as CSV where
 * most lines are cut alike by a comma or semicolon, else as plain lines. A CSV keeps the line numbers of its records.
 */
export function readPlainText(text: string, name: string): ReportDocument {
  const texts = text.split(/\r\n|\r|\n/)
  const filled = texts.filter((line) => line.trim() !== '')
  const share = (holds: (line: string) => boolean): number =>
    filled.filter(holds).length / Math.max(1, filled.length)
  const tabbed = texts.filter((line) => line.split('\t').length >= 3).length
  if (tabbed >= 3) return readTextLines(text, name)
  if (filled.filter((line) => /^\s*\|.*\|\s*$/.test(line)).length >= 3)
    return readTextLines(texts.map(barsToTabs).join('\n'), name)
  const separator = findSeparator(text)
  if (separator !== '\t' && separator !== '|' && share((line) => line.split(separator).length >= 4) > 0.5) {
    const { grid } = readCsv(text, name)
    const lines = gridLines(grid).map((line) => ({ ...line, sheet: null }))
    return { name, lines: separator === ';' ? plainDecimals(lines) : lines }
  }
  return readTextLines(text, name)
}

const barsToTabs = (line: string): string => {
  const found = /^\s*\|(.*)\|\s*$/.exec(line)
  return found
    ? (found[1] ?? '')
        .split('|')
        .map((cell) => cell.trim())
        .join('\t')
    : line
}
