import { bare, type Shown } from '../../data/catalogue.ts'
import type { IndicatorData } from './indicator.query.ts'

export interface Dot {
  readonly code: string
  readonly name: string
  readonly whose: 'own' | 'neighbour'
  readonly amount: number
  readonly text: string
  readonly lower: number | null
  readonly upper: number | null
  readonly verdict: string
}
export interface Dots {
  /** Best first where there is a best end, highest first where there is none. */
  readonly rows: readonly Dot[]
  readonly median: number | null
  readonly medianText: string
  readonly counted: number
  readonly of: number
}

/** The council among its neighbours, all of one period and kind. Neighbours without a figure stand in the table only. */
export function toDots(data: IndicatorData, indicator: Shown): Dots {
  const live = data.neighbourKind === 'live'
  const median = data.comparators.find(
    ({ id }) => id === (live ? 'neighbours_median_live' : 'neighbours_median'),
  )
  const own = data.ownForNeighbours
  const rows: Dot[] = data.neighbours.flatMap((one) =>
    one.amount === null
      ? []
      : [
          {
            code: one.area.code,
            name: one.area.name,
            whose: 'neighbour' as const,
            amount: one.amount,
            text: bare(one.amount, indicator),
            lower: one.lower95,
            upper: one.upper95,
            verdict: one.verdict,
          },
        ],
  )
  const counted = rows.length
  if (own?.amount != null)
    rows.push({
      code: data.area.code,
      name: data.area.name,
      whose: 'own',
      amount: own.amount,
      text: bare(own.amount, indicator),
      lower: own.lower95,
      upper: own.upper95,
      verdict: 'own',
    })
  const sign = indicator.polarity === 'low' ? 1 : -1
  const amount = median?.amount ?? null
  return {
    rows: rows.sort((a, b) => sign * (a.amount - b.amount) || a.name.localeCompare(b.name)),
    median: amount,
    medianText:
      amount === null ? '' : `median ${bare(amount, indicator)}, ${counted} of ${data.neighbours.length}`,
    counted,
    of: data.neighbours.length,
  }
}
