import { bare, type Shown, shownIndicator } from '../../data/catalogue.ts'
import type { League } from '../rank-councils/league.query.ts'

export interface RugCell {
  /** A to D; null where the council has no band, with the reason. */
  readonly band: string | null
  readonly text: string
  readonly reason: string | null
}
export interface RugRow {
  readonly code: string
  readonly name: string
  readonly cells: readonly RugCell[]
  readonly lowest: number
}
export interface Rug {
  readonly indicators: readonly Shown[]
  /** Most D's first, then by name. Never a score: the letters stand side by side. */
  readonly rows: readonly RugRow[]
  readonly lowest: readonly number[]
}

/** Councils × indicators by band, from one league table each. A table that could not be had leaves its column out. */
export function toRug(leagues: readonly (League | null | undefined)[]): Rug {
  const had = leagues.filter((league) => league != null)
  const indicators = had.map(({ indicator }) => shownIndicator(indicator))
  const names = new Map<string, string>()
  for (const { columns, unranked } of had) {
    columns.areaCode.forEach((code, at) => {
      names.set(code, columns.name[at] ?? code)
    })
    for (const { areaCode, name } of unranked) names.set(areaCode, name)
  }
  const rows = [...names].map(([code, name]): RugRow => {
    const cells = had.map((league, at) =>
      cellOf(league, code, indicators[at] ?? shownIndicator(league.indicator)),
    )
    return { code, name, cells, lowest: cells.filter(({ band }) => band === 'D').length }
  })
  return {
    indicators,
    rows: rows.sort((a, b) => b.lowest - a.lowest || a.name.localeCompare(b.name)),
    lowest: had.map((_, at) => rows.filter(({ cells }) => cells[at]?.band === 'D').length),
  }
}

function cellOf({ columns, unranked }: League, code: string, indicator: Shown): RugCell {
  const at = columns.areaCode.indexOf(code)
  if (at < 0)
    return {
      band: null,
      text: '',
      reason: unranked.find((one) => one.areaCode === code)?.reason ?? 'not_available',
    }
  const amount = columns.amount[at]
  return { band: columns.band[at] ?? null, text: amount == null ? '' : bare(amount, indicator), reason: null }
}
