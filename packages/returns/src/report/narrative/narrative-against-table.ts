import { tellingWords } from '../../match/likeness.ts'
import type { ReportDocument } from '../lines/report-line.ts'
import type { MatchedCell } from '../matched-cell.ts'
import { newestOf } from '../period-start.ts'
import { ask } from '../read-cell-types.ts'
import { type Sentence, sentencesOf } from './narrative-of.ts'

interface Contradiction {
  readonly cell: MatchedCell
  readonly seen: string
}

/**
 * A sentence about one row's newest quarter whose every percentage differs from that row's figures. The row must be
 * plainly meant: half of its telling words stand in the sentence, more than of any other row, and the
 * sentence names the quarter or its paragraph says 'this quarter'. A paragraph's topic counts for each of its sentences.
 */
function contradicted(sentence: Sentence, { newest, rows, cells }: NewestRows): Contradiction | null {
  const percents = [...sentence.text.matchAll(/(\d{1,3}(?:\.\d+)?)\s?%/g)].map((found) => Number(found[1]))
  const quarter = /\bq([1-4])\b/i.exec(sentence.text)?.[1]
  const isNewest = quarter === undefined ? sentence.ofThisQuarter : newest.endsWith(`-Q${quarter}`)
  if (percents.length === 0 || newest === '' || !isNewest) return null
  const words = tellingWords(`${sentence.topic} ${sentence.text}`)
  const ranked = rows
    .map(({ cell, own }) => ({
      cell,
      share: own.length < 2 ? 0 : own.filter((word) => words.has(word)).length / own.length,
    }))
    .sort((x, y) => y.share - x.share)
  const [best, next] = ranked
  if (!best || best.share < 0.5 || (next && best.share - next.share < 0.15)) return null
  const row = best.cell
  const figures = cells
    .filter((cell) => cell.label === row.label && cell.value !== '')
    .map((cell) => Number(cell.value))
  const known = percents.some((percent) => figures.some((figure) => Math.abs(figure - percent) <= 0.51))
  return known
    ? null
    : {
        cell: row,
        seen: `The commentary says ${percents.join(' and ')} per cent, the table ${row.value} for “${row.label}”.`,
      }
}

/** The percentages of the newest quarter, each with its telling words. */
interface NewestRows {
  readonly newest: string
  readonly rows: readonly { readonly cell: MatchedCell; readonly own: readonly string[] }[]
  readonly cells: readonly MatchedCell[]
}

function newestRows(cells: readonly MatchedCell[]): NewestRows {
  const newest = newestOf(
    cells.map((cell) => (cell.role === 'outturn' && /-Q[1-4]$/.test(cell.period) ? cell.period : '')),
  )
  const rows = cells
    .filter(
      (cell) =>
        cell.role === 'outturn' && cell.unit === 'percent' && cell.value !== '' && cell.period === newest,
    )
    .map((cell) => ({ cell, own: [...tellingWords(cell.label)] }))
  return { newest, rows, cells }
}

/**
 * Asks about every figure that the commentary contradicts: the cell is read right, but which of the two the council
 * means is for a person to say.
 */
export function narrativeAgainstTable(
  document: ReportDocument,
  cells: readonly MatchedCell[],
): readonly MatchedCell[] {
  const rows = newestRows(cells)
  const found = sentencesOf(document).flatMap((sentence) => contradicted(sentence, rows) ?? [])
  if (found.length === 0) return cells
  return cells.map((cell) =>
    found
      .filter((one) => one.cell === cell)
      .reduce((read, { seen }) => ask(read, 'narrative-against-table', seen) as MatchedCell, cell),
  )
}
