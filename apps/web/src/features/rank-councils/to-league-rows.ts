import { bare, parts, type Shown } from '../../data/catalogue.ts'
import { moveWords } from '../../words/movement.ts'
import { type ShownChange, toChange } from '../see-council/to-change.ts'
import type { League } from './league.query.ts'

export type LeagueOrder = 'rank' | 'name' | 'change'

export interface LeagueRow {
  readonly code: string
  readonly name: string
  /** `14`, `=14` where shared, empty without a rank. */
  readonly rank: string
  /** The ranks that the interval allows: `4 to 9`; null where it says nothing. */
  readonly range: string | null
  readonly amount: number
  readonly text: string
  readonly lower: number | null
  readonly upper: number | null
  readonly parts: string | null
  readonly verdict: string
  readonly band: string | null
  readonly englandRank: number | null
  readonly change: ShownChange | null
  readonly changeReason: string | null
  readonly moved: string | null
  readonly from: number | null
  readonly changeAmount: number | null
}

/** The table's rows, ready to draw, in the order asked for. Rank stays the server's: best first. */
export function toLeagueRows(
  { columns: of }: League,
  indicator: Shown,
  order: LeagueOrder,
): readonly LeagueRow[] {
  const rows = of.areaCode.map((code, at): LeagueRow => {
    const [rank, previous, change, amount] = [
      of.rank[at],
      of.previousRank[at],
      of.change[at],
      of.amount[at] ?? 0,
    ]
    const [from, to] = [of.rankFrom[at], of.rankTo[at]]
    return {
      code,
      name: of.name[at] ?? code,
      rank: rank == null ? '' : `${of.tied[at] ? '=' : ''}${rank}`,
      range: from == null || to == null || from === to ? null : `${from} to ${to}`,
      amount,
      text: bare(amount, indicator),
      lower: of.lower95[at] ?? null,
      upper: of.upper95[at] ?? null,
      parts: parts(of.numerator[at], of.denominator[at]),
      verdict: of.verdict[at] ?? 'not_compared',
      band: of.band[at] ?? null,
      englandRank: of.englandRank[at] ?? null,
      change: change == null ? null : toChange(change, indicator, of.changeTest[at] ?? 'not_tested'),
      changeReason: of.changeReason[at] ?? null,
      moved: rank == null || previous == null ? null : moveWords(previous - rank),
      from: previous ?? null,
      changeAmount: change ?? null,
    }
  })
  if (order === 'name') return rows.sort((a, b) => a.name.localeCompare(b.name))
  if (order === 'change')
    return rows.sort((a, b) => Math.abs(b.changeAmount ?? 0) - Math.abs(a.changeAmount ?? 0))
  return rows
}

/** One scale for every bar of the table: its ends hold all intervals and the benchmark. */
export function leagueScale(rows: readonly LeagueRow[], benchmark: number | null) {
  const all = [
    ...rows.flatMap(({ amount, lower, upper }) => [amount, lower ?? amount, upper ?? amount]),
    ...(benchmark === null ? [] : [benchmark]),
  ]
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const ticks = niceTicks(low, high)
  return { low, high: high === low ? low + 1 : high, ticks }
}

/** Three to five round numbers within a range. `niceTicks(15.5, 30.5)` → 20, 25, 30. */
export function niceTicks(low: number, high: number): readonly number[] {
  const span = high - low
  if (!(span > 0)) return [low]
  const rough = span / 3
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 2.5, 5, 10].map((of) => of * power).find((of) => of >= rough) ?? 10 * power
  const ticks: number[] = []
  for (let at = Math.ceil(low / step); at * step <= high + 1e-9; at++)
    ticks.push(Number((at * step).toPrecision(10)))
  return ticks
}
