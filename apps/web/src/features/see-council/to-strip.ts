import { bare, type Shown } from '../../data/catalogue.ts'
import type { IndicatorData } from '../see-indicator/indicator.query.ts'
import type { CouncilRow } from './to-council-rows.ts'

type Neighbours = IndicatorData['neighbours']

export interface Strip {
  readonly own: number
  readonly ownText: string
  readonly interval: readonly [number, number] | null
  readonly neighbours: readonly number[]
  readonly median: number
  readonly medianText: string
  readonly label: string
}

/** One line with the council, its interval, each neighbour and their median; null where there is nothing to draw. */
export function toStrip(row: CouncilRow, name: string, neighbours: Neighbours): Strip | null {
  const { amount, gap, lower95, upper95 } = row.raw
  if (amount === null || gap === null) return null
  const neighbourMedian = amount - gap
  const known = neighbours.flatMap((one) => (one.amount === null ? [] : [one.amount]))
  const figure = (value: number) => bare(value, row.indicator)
  const interval = lower95 !== null && upper95 !== null ? ([lower95, upper95] as const) : null
  const spoken = [
    `${name} ${figure(amount)}`,
    interval ? `interval ${figure(interval[0])} to ${figure(interval[1])}` : '',
    known.length > 0
      ? `${known.length} neighbours from ${figure(Math.min(...known))} to ${figure(Math.max(...known))}`
      : '',
    `median ${figure(neighbourMedian)}`,
  ]
  return {
    own: amount,
    ownText: `${name} ${figure(amount)}`,
    interval,
    neighbours: known,
    median: neighbourMedian,
    medianText: `neighbours’ median ${figure(neighbourMedian)}`,
    label: spoken.filter(Boolean).join('; '),
  }
}

/** The two neighbours that do best, where there is a best end. */
export function toDoingBetter(indicator: Shown, neighbours: Neighbours) {
  const sign = indicator.polarity === 'high' ? -1 : indicator.polarity === 'low' ? 1 : 0
  if (sign === 0) return []
  return neighbours
    .flatMap((one) =>
      one.amount === null ? [] : [{ code: one.area.code, name: one.area.name, amount: one.amount }],
    )
    .sort((a, b) => sign * (a.amount - b.amount))
    .slice(0, 2)
    .map(({ code, name, amount }) => ({ code, name, text: bare(amount, indicator) }))
}

/** `It was 25.0 the period before.` Nothing where there is no change to tell. */
export function changePhrase({ raw, indicator }: CouncilRow): string {
  if (raw.change === null || raw.amount === null) return ''
  return `It was ${bare(raw.amount - raw.change, indicator)} the period before.`
}
