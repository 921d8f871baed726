import { type AreaCode, type Indicator, measured } from '@outturn/indicators'
import type { QuartileBand } from '@outturn/statistics'
import { type Gap, gapTo } from '../gap/gap.ts'
import { type LeagueColumn, rankable } from '../league-table/league-column.ts'
import { perOf } from '../per-of.ts'
import { standPublished } from '../published-standing/stand-published.ts'

/** What a person supposes: another number of cases (denominator as it is), or the value itself. */
export type Supposed = { readonly numerator: number } | { readonly value: number }

/** What would follow. Never stored, never exported, and always shown as not data. */
export interface WhatIf {
  readonly standing: 'not_data'
  readonly amount: number
  readonly gap: Gap
  readonly rank: number | null
  readonly of: number
  readonly band: QuartileBand | null
}

/**
 * The gap, rank and band that would follow if one council's figure were another and everybody else's stayed as it
 * is; the cut points are worked out anew. Null where the numerator is supposed and the denominator is not above
 * zero, where a share would leave 0 to its whole, or where the council is not in the column.
 * Source: our own; ranks and bands as in the league table.
 * Example: 60 of 115 supposed to be 91 of 115 → 79.1%, gap −0.3 points, no child left to close.
 */
export function whatIf(
  council: { readonly area: AreaCode; readonly indicator: Indicator; readonly denominator: number | null },
  supposed: Supposed,
  among: { readonly column: LeagueColumn; readonly comparator: number | null },
): WhatIf | null {
  const { indicator, denominator } = council
  const amount = supposedAmount(indicator, denominator, supposed)
  const at = among.column.areas.indexOf(council.area)
  if (amount === null || at < 0) return null
  const amounts = rankable(among.column).with(at, amount)
  const column = { areaCodes: among.column.areas, amounts }
  const standing = standPublished(column, { polarity: indicator.polarity, bands: 'shown' })
  const numerator = 'numerator' in supposed ? supposed.numerator : null
  return {
    standing: 'not_data',
    amount,
    gap: gapTo({ value: measured(amount), numerator, denominator }, among.comparator, indicator),
    rank: standing.ranks[at] ?? null,
    of: standing.ranked,
    band: standing.bands[at] ?? null,
  }
}

function supposedAmount(indicator: Indicator, denominator: number | null, supposed: Supposed): number | null {
  if ('value' in supposed) return isPossible(indicator, supposed.value) ? supposed.value : null
  const per = perOf(indicator.unit)
  if (per === null || denominator === null || !(denominator > 0)) return null
  const amount = (per * supposed.numerator) / denominator
  return isPossible(indicator, amount) ? amount : null
}

const isPossible = ({ unit }: Indicator, amount: number) =>
  Number.isFinite(amount) && amount >= 0 && (unit !== 'percent' || amount <= 100)
