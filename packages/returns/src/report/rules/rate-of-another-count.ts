import { likeness, tellingWords } from '../../match/likeness.ts'
import { note, type ReadCell } from '../read-cell-types.ts'
import { seriesOfMonths } from './series-of-months.ts'

type Series = readonly ReadCell[]

const filled = (series: Series): Series => series.filter((cell) => cell.value !== '')
const labelOf = (series: Series): string => series[0]?.label ?? ''
const newest = (series: Series): ReadCell | undefined => filled(series).at(-1)

/**
 * A rate per 10,000 of the year so far beside counts of months: the sums of the months tell which count it was worked
 * out from. Where that is not the count that its label speaks of (enquiries named, children counted), its figures are
 * noted. How many children live in the area comes from the report's own counts and rates at a month's end.
 */
export function rateOfAnotherCount(cells: readonly ReadCell[]): readonly ReadCell[] {
  const tables = [...Map.groupBy(seriesOfMonths(cells), ([first]) => first?.table ?? '').values()]
  const population = middle(tables.flatMap(populationsAtMonthEnd))
  if (population === null) return cells
  const noted = new Map<ReadCell, string>()
  for (const table of tables)
    for (const rate of table.filter(isRate)) {
      const at = newest(rate)
      if (!at || Number(at.value) === 0) continue
      const counts = table.filter(isMonthlyCount).map((series) => ({
        label: labelOf(series),
        off: Math.abs((10_000 * sumTo(series, at.period)) / Number(at.value) / population - 1),
        like: likeness(tellingWords(labelOf(rate)), tellingWords(labelOf(series))),
      }))
      const named = counts.reduce((best, one) => (one.like > best.like ? one : best), counts[0] ?? none)
      const meant = counts.find((one) => one.off <= 0.02)
      if (meant && meant !== named && named.off > 0.1)
        for (const cell of filled(rate))
          noted.set(cell, `The rate is worked out from “${meant.label}”, not from “${named.label}”.`)
    }
  return cells.map((cell) => {
    const seen = noted.get(cell)
    return seen === undefined ? cell : note(cell, 'rate-of-another-count', seen)
  })
}

const none = { label: '', off: 0, like: 0 }
const isRate = (series: Series): boolean => series[0]?.unit === 'rate_per_10k'
const isMonthlyCount = (series: Series): boolean =>
  series[0]?.unit === 'number' && series[0].basis === 'in_month' && filled(series).length > 0

/** The sum of a year's months up to one of them. */
const sumTo = (series: Series, period: string): number =>
  filled(series).reduce((sum, cell) => (cell.period <= period ? sum + Number(cell.value) : sum), 0)

/** The children that a table's count at the month's end and the rate beside it imply. */
function populationsAtMonthEnd(table: readonly Series[]): readonly number[] {
  const count = newest(
    table.find((series) => series[0]?.unit === 'number' && series[0].basis === 'snapshot') ?? [],
  )
  const rate = newest(table.find(isRate) ?? [])
  return count && rate && count.period === rate.period && Number(rate.value) > 0
    ? [(10_000 * Number(count.value)) / Number(rate.value)]
    : []
}

/** The middle one of several populations, or null where there are not two that agree within two per cent. */
function middle(populations: readonly number[]): number | null {
  const sorted = [...populations].sort((a, b) => a - b)
  const found = sorted[Math.floor(sorted.length / 2)]
  const agree = sorted.filter((one) => found !== undefined && Math.abs(one / found - 1) <= 0.02).length
  return found !== undefined && agree >= 2 ? found : null
}
