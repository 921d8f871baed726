import { type PublishedStanding, standPublished } from '@outturn/benchmarking'
import type { Indicator, Period } from '@outturn/indicators'
import { type AmountsByArea, councilsIn, type StandingArea, type StandingWorld } from './standing-world.ts'

/** One published column: an indicator's figures of one basis and period. */
export interface PublishedColumn {
  readonly basis: string
  readonly period: Period
  readonly amounts: AmountsByArea
}

/** Ranks, bands and cut points of the councils that stood in the column's period. */
export function standColumn(
  column: PublishedColumn,
  indicator: Indicator,
  world: StandingWorld,
): { readonly councils: readonly StandingArea[]; readonly stood: PublishedStanding } {
  const councils = councilsIn(world, column.amounts, column.period)
  const areaCodes = councils.map(({ area_code }) => area_code)
  const stood = standPublished(
    { areaCodes, amounts: areaCodes.map((code) => column.amounts.get(code) ?? null) },
    {
      polarity: indicator.polarity,
      bands: indicator.published.find(({ basis }) => basis === column.basis)?.quartiles ?? 'shown',
    },
  )
  return { councils, stood }
}
