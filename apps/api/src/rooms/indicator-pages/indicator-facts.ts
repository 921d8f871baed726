import type { Basis, Indicator, Period } from '@outturn/indicators'
import type { AreaRow, NeighbourRow } from '../areas/index.ts'
import type { EffectiveParts } from '../comparisons/index.ts'
import type { DatedRow, LiveYear, NeighbourYear, StandingRow } from './indicator-series.store.ts'

/** A dated figure with the parts that it is tested by. */
export type TestedRow = DatedRow & { readonly parts: EffectiveParts }

/** All that an indicator's page is made from, read once. */
export interface IndicatorFacts {
  readonly area: AreaRow
  readonly indicator: Indicator
  readonly basis: Basis
  readonly period: Period
  /** `return` where the council's own figure of the period is shown, `published` where only that can be. */
  readonly source: 'return' | 'published'
  readonly own: readonly TestedRow[]
  readonly seriesPeriods: readonly string[]
  /** The published figures' own basis, which may differ from the return's. */
  readonly publishedBasis: Basis | null
  /** The published year that the period is compared with. */
  readonly publishedPeriod: string | null
  readonly publishedRefusal: string | null
  readonly published: readonly TestedRow[]
  readonly regionCode: string | null
  readonly regionName: string | null
  readonly neighbourSet: string | null
  readonly neighbours: readonly NeighbourRow[]
  readonly neighbourYears: readonly NeighbourYear[]
  readonly live: readonly LiveYear[]
  readonly liveOfNeighbours: readonly TestedRow[]
  readonly standing: StandingRow | null
}

export const publishedOf = (
  facts: IndicatorFacts,
  area: string | null,
  period: string | null,
): TestedRow | null => facts.published.find((row) => row.area_code === area && row.period === period) ?? null

/** The figure that the page is about: the return's, or the published one. */
export const currentOf = (facts: IndicatorFacts): TestedRow | null =>
  facts.source === 'return'
    ? (facts.own.find((row) => row.period === facts.period.code) ?? null)
    : publishedOf(facts, facts.area.code, facts.publishedPeriod)
