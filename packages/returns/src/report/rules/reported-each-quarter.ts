import { note, type ReadCell } from '../read-cell-types.ts'
import { seriesOfMonths } from './series-of-months.ts'

/** March, June, September and December close a quarter. */
const closesQuarter = (code: string): boolean => Number(code.slice(5)) % 3 === 0

/**
 * A measure whose every filled month closes a quarter, two at least, is reported each quarter: the blank months
 * between are not reported at all: not zero, and nothing to ask.
 */
export function reportedEachQuarter(cells: readonly ReadCell[]): readonly ReadCell[] {
  const between = new Set<ReadCell>()
  for (const series of seriesOfMonths(cells)) {
    const filled = series.filter((cell) => cell.marker !== 'empty' && cell.marker !== 'not_due')
    const blank = series.filter((cell) => cell.marker === 'empty')
    if (filled.length < 2 || !filled.every((cell) => closesQuarter(cell.period))) continue
    for (const cell of blank) if (!closesQuarter(cell.period)) between.add(cell)
  }
  return cells.map((cell) =>
    between.has(cell)
      ? note(
          { ...cell, marker: 'not_available' },
          'reported-each-quarter',
          'Only months that close a quarter are filled.',
        )
      : cell,
  )
}
