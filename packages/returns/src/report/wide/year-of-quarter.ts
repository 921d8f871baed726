import { firstYearOf } from '../../cells/index.ts'
import type { TitleReading } from './read-title.ts'
import { completeYear } from './repair-split-words.ts'

type Period = TitleReading | undefined

const isQuarterOnly = (reading: Period): boolean =>
  reading?.is === 'period' && reading.words.is === 'quarter_of_unknown_year'

/** The last year that a column to the left names by itself, for completing a damaged year. */
const yearBefore = (periods: readonly Period[], index: number): number | null => {
  for (let i = index - 1; i >= 0; i--) {
    const reading = periods[i]
    if (reading?.is === 'period' && reading.words.is === 'year') return reading.words.year
  }
  return null
}

/**
 * The first year of the heading above a quarter: the nearest year to its left in the row above, as far as the
 * group of quarters reaches, else one to its right over the same group. A year cut to `2/23` is completed.
 */
export function yearOfQuarter(
  rows: readonly (readonly string[])[],
  periods: readonly Period[],
  index: number,
): number | null {
  let [from, to] = [index, index]
  while (from > 0 && isQuarterOnly(periods[from - 1])) from--
  while (isQuarterOnly(periods[to + 1])) to++
  const before = yearBefore(periods, index)
  const yearAt = (row: readonly string[], at: number): number | null => {
    const text = (row[at] ?? '').trim()
    return firstYearOf(text) ?? completeYear(text, before)
  }
  for (const row of [...rows].reverse().slice(1)) {
    for (let at = index; at >= from; at--) {
      const year = yearAt(row, at)
      if (year !== null) return year
    }
    for (let at = index + 1; at <= to; at++) {
      const year = yearAt(row, at)
      if (year !== null) return year
    }
  }
  return null
}
