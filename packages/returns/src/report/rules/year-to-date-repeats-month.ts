import { ask, type ReadCell } from '../read-cell-types.ts'
import { seriesOfMonths } from './series-of-months.ts'

const filledOf = (series: readonly ReadCell[], basis: ReadCell['basis']): readonly ReadCell[] =>
  series.filter((cell) => cell.basis === basis && cell.value !== '')

/** The financial year that a month's code falls in. */
const yearOf = (code: string): string =>
  `FY${Number(code.slice(5)) >= 4 ? Number(code.slice(0, 4)) : Number(code.slice(0, 4)) - 1}`

/**
 * A column of the year so far that shows each month's own figure: right for April alone. Where three months and more
 * repeat a monthly column of the table, figure for figure, and do not all read the same, one of the two is a copy. The
 * year's figures after April, and the year's own row where it repeats the newest month, are asked about.
 */
export function yearToDateRepeatsMonth(cells: readonly ReadCell[]): readonly ReadCell[] {
  const all = seriesOfMonths(cells)
  const copied = new Map<ReadCell, string>()
  for (const series of all) {
    const run = filledOf(series, 'ytd')
    const [first] = run
    if (!first || run.length < 3 || new Set(run.map((cell) => cell.value)).size < 2) continue
    const twin = all
      .map((other) => filledOf(other, 'in_month'))
      .find(
        (other) =>
          other[0]?.table === first.table &&
          other.length === run.length &&
          run.every((cell, i) => other[i]?.period === cell.period && other[i]?.value === cell.value),
      )
    const newest = run.at(-1)
    if (!twin || !newest) continue
    const seen = `The year so far repeats “${twin[0]?.label}” in all ${run.length} months.`
    for (const cell of run) if (!cell.period.endsWith('-04')) copied.set(cell, seen)
    for (const cell of cells)
      if (
        cell.table === first.table &&
        cell.label === first.label &&
        cell.role === 'outturn' &&
        cell.period === yearOf(newest.period) &&
        cell.value === newest.value
      )
        copied.set(cell, seen)
  }
  return cells.map((cell) => {
    const seen = copied.get(cell)
    return seen === undefined ? cell : ask(cell, 'year-to-date-repeats-month', seen)
  })
}
