import { readTitle } from '../../wide/read-title.ts'
import type { PageRow } from '../page-items.ts'
import { isFigure, type LooseRow, overlap } from './loose-row.ts'

/**
 * Lines that stand as close as those of one cell, as rows. They are one row unless figures stand under figures; then each
 * line with figures begins a row. Words between two such rows may belong to either, so both are `dense`; so are headings on
 * several lines, of which nobody knows whether they are one heading or several.
 */
export function partDense(lines: readonly PageRow[], sheet: string): readonly LooseRow[] {
  const isDense = lines.some(
    (line, at) => holdsSameFigures(lines.slice(0, at), line) || beginsUnder(lines[at - 1], line),
  )
  if (!isDense) return [{ sheet, lines, dense: false }]
  const rows: { lines: PageRow[]; begun: boolean; joined: boolean }[] = []
  for (const line of lines) {
    const row = rows.at(-1)
    const begun = beginsRow(line)
    if (!row || begun || (row.begun && namesColumns(line))) rows.push({ lines: [line], begun, joined: false })
    else {
      row.lines.push(line)
      row.joined = true
    }
  }
  return rows.map((row, at) => {
    const above = rows[at - 1]
    return { sheet, lines: row.lines, dense: row.joined || (above?.begun === true && above.joined) }
  })
}

/**
 * True where a line goes on as the lines above began: two figures in the same places, or one with words before it. A pair
 * broken at its stroke or bracket is one figure.
 */
function holdsSameFigures(lines: readonly PageRow[], line: PageRow): boolean {
  const above = lines.flatMap(({ phrases }) => phrases)
  const same = line.phrases.filter(
    (phrase) =>
      isFigure(phrase) &&
      above.some((other) => overlap(other, phrase) && isFigure(other) && !/[/(]$/.test(other.text)),
  )
  const [first] = line.phrases
  const named = first && !isFigure(first) && above.some((other) => overlap(other, first) && !isFigure(other))
  return same.length >= (named === true ? 1 : 2)
}

/** True where two figures stand right under the headings of columns. */
const beginsUnder = (above: PageRow | undefined, line: PageRow): boolean =>
  above !== undefined && namesColumns(above) && line.phrases.filter(isFigure).length >= 2

const isMonth = (text: string): boolean => {
  const title = readTitle(text)
  return title.is === 'period' && title.words.is === 'month'
}

/** Figures with words before them, two figures, or a month that has no figure yet. */
function beginsRow({ phrases }: PageRow): boolean {
  const figures = phrases.filter(isFigure)
  const [first] = phrases
  return (
    figures.length >= 2 ||
    (figures.length === 1 && first !== undefined && !isFigure(first)) ||
    phrases.some(({ text }) => isMonth(text))
  )
}

const namesColumns = ({ phrases }: PageRow): boolean =>
  phrases.filter(({ text }) =>
    ['period', 'comparator', 'target', 'outturn', 'sign'].includes(readTitle(text).is),
  ).length >= 2
