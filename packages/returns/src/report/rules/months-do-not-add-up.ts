import { hold, type ReadCell } from '../read-cell-types.ts'

const isMonth = (cell: ReadCell): boolean => /^\d{4}-\d\d$/.test(cell.period)
const yearOf = (code: string): string => {
  const [year, month] = code.split('-').map(Number) as [number, number]
  return `FY${month >= 4 ? year : year - 1}`
}

/**
 * Counts of single months against the row of their year. Children counted once in a year make it smaller than the
 * sum; nothing makes it larger, and counts of episodes or assessments add up. Where they do not, by more than two, a
 * figure stands in the wrong place, and all months of the table wait.
 */
export function monthsDoNotAddUp(cells: readonly ReadCell[]): readonly ReadCell[] {
  const series = new Map<string, ReadCell[]>()
  for (const cell of cells) {
    if (cell.role !== 'outturn' || cell.unit !== 'number' || cell.value === '' || cell.table === '') continue
    const key = [cell.table, cell.label].join('\u0000')
    series.set(key, [...(series.get(key) ?? []), cell])
  }
  const doubtful = new Map<string, string>()
  for (const list of series.values()) {
    const months = list.filter((cell) => isMonth(cell) && cell.basis === 'in_month')
    const newest = months.at(-1)
    const year = newest && list.find((cell) => cell.period === yearOf(newest.period) && cell.basis === 'ytd')
    if (!newest || !year || months.length < 3) continue
    const sum = months
      .filter((cell) => yearOf(cell.period) === year.period)
      .reduce((total, cell) => total + Number(cell.value), 0)
    const distinct = /\bchild(?:ren)?\b|young people|famil/i.test(newest.label.split(' | ').at(-1) ?? '')
    if (sum < Number(year.value) - 2 || (!distinct && sum > Number(year.value) + 2))
      doubtful.set(
        newest.table,
        `The months of “${newest.label}” add up to ${sum}, the year so far shows ${year.value}.`,
      )
  }
  return cells.map((cell) => {
    const seen = isMonth(cell) && cell.value !== '' ? doubtful.get(cell.table) : undefined
    return seen ? hold(cell, 'months-do-not-add-up', seen) : cell
  })
}
