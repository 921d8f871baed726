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
  const tables = Map.groupBy(seriesOfMonths(cells), ([first]) => first?.table ?? '')
  const copied = new Map<string, string>()
  for (const series of tables.values())
    for (const run of series.map((one) => filledOf(one, 'ytd'))) {
      const twin = twinOf(run, series)
      const [first, newest] = [run[0], run.at(-1)]
      if (!twin || !first || !newest) continue
      const seen = `The year so far repeats “${twin[0]?.label}” in all ${run.length} months.`
      for (const cell of run) if (!cell.period.endsWith('-04')) copied.set(keyOf(cell), seen)
      copied.set(keyOf({ ...newest, period: yearOf(newest.period) }), seen)
    }
  if (copied.size === 0) return cells
  return cells.map((cell) => {
    const seen = cell.role === 'outturn' ? copied.get(keyOf(cell)) : undefined
    return seen === undefined ? cell : ask(cell, 'year-to-date-repeats-month', seen)
  })
}

const keyOf = (cell: ReadCell): string =>
  [cell.table, cell.section, cell.code, cell.label, cell.period, cell.value].join('\u0000')

/** The monthly column of the table that a run repeats figure for figure. */
function twinOf(
  run: readonly ReadCell[],
  series: readonly (readonly ReadCell[])[],
): readonly ReadCell[] | undefined {
  if (run.length < 3 || new Set(run.map((cell) => cell.value)).size < 2) return undefined
  return series
    .map((other) => filledOf(other, 'in_month'))
    .find(
      (other) =>
        other.length === run.length &&
        run.every((cell, i) => other[i]?.period === cell.period && other[i]?.value === cell.value),
    )
}
