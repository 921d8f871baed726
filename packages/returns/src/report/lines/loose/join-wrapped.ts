import { readTitle } from '../../wide/read-title.ts'
import type { PageRow } from '../page-items.ts'
import { type LooseRow, overlap } from './loose-row.ts'
import { partDense } from './part-dense.ts'

/** Lines of one cell stand at most so many heights of their letters apart; rows have room between them. */
const wrapped = 1.35

/**
 * The lines of a page as rows: lines that stand as close as those of one cell are one row. A heading over several others
 * and letters of another size begin a row of their own. Where the rows themselves stand as close, figures part them.
 */
export function joinWrapped(lines: readonly PageRow[], sheet: string): readonly LooseRow[] {
  const runs: PageRow[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    const above = run?.at(-1)
    const close = above && above.y - line.y <= wrapped * Math.min(above.height, line.height)
    if (run && above && close && !standsApart(above, line)) run.push(line)
    else runs.push([line])
  }
  return runs.flatMap((run) => partDense(run, sheet))
}

function standsApart(above: PageRow, line: PageRow): boolean {
  if (Math.max(above.height, line.height) > 1.15 * Math.min(above.height, line.height)) return true
  const spans = (upper: PageRow, lower: PageRow): boolean =>
    upper.phrases.some((phrase) => lower.phrases.filter((other) => overlap(phrase, other)).length >= 2)
  return spans(above, line) || spans(line, above) || isYearOverQuarters(above, line)
}

/** Fewer years than quarters under them: each year heads several. */
const isYearOverQuarters = (above: PageRow, line: PageRow): boolean => {
  const count = (row: PageRow, is: 'year' | 'quarter_of_unknown_year'): number =>
    row.phrases.filter(({ text }) => {
      const title = readTitle(text)
      return title.is === 'period' && title.words.is === is
    }).length
  const years = count(above, 'year')
  return years > 0 && years < count(line, 'quarter_of_unknown_year')
}
