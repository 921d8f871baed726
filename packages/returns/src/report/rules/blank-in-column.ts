import { ask, type ReadCell } from '../read-cell-types.ts'
import { seriesOfMonths } from './series-of-months.ts'

/**
 * A blank among the figures of a measure means zero in one column, nothing due in another, not known in a third. It
 * is asked once for each measure; only the council can say. Where the filled months make the year so far, which they
 * would with zeros between them, the question says so.
 */
export function blankInColumn(cells: readonly ReadCell[]): readonly ReadCell[] {
  const sums = monthsThatAddUp(cells)
  return cells.map((cell) => {
    if (cell.role !== 'outturn' || cell.marker !== 'empty' || cell.period === '') return cell
    const sum = sums.get(cell)
    return ask(
      cell,
      'blank-in-column',
      sum === undefined
        ? 'Nothing is printed here, and other figures of the measure are.'
        : `Nothing is printed here; the months that are filled add up to ${sum}, the year so far.`,
    )
  })
}

/** The sum of the filled months, by each blank month of a count whose year so far shows the very same figure. */
function monthsThatAddUp(cells: readonly ReadCell[]): ReadonlyMap<ReadCell, number> {
  const found = new Map<ReadCell, number>()
  const years = new Map<string, number[]>()
  for (const cell of cells)
    if (cell.basis === 'ytd' && cell.value !== '' && cell.period.startsWith('FY')) {
      const key = [cell.table, cell.label, cell.period].join('\u0000')
      years.set(key, [...(years.get(key) ?? []), Number(cell.value)])
    }
  for (const series of seriesOfMonths(cells)) {
    const [first] = series
    const filled = series.filter((cell) => cell.value !== '')
    if (!first || first.unit !== 'number' || filled.length === 0) continue
    const sum = filled.reduce((total, cell) => total + Number(cell.value), 0)
    const newest = Number(filled.at(-1)?.period.slice(0, 4))
    const soFar = [newest, newest - 1].flatMap(
      (year) => years.get([first.table, first.label, `FY${year}`].join('\u0000')) ?? [],
    )
    if (soFar.includes(sum)) for (const cell of series) if (cell.marker === 'empty') found.set(cell, sum)
  }
  return found
}
