import { type Basis, type Indicator, period } from '@outturn/indicators'
import type { ReadingScope } from '../../database/index.ts'
import { effectiveParts, readPopulation } from '../comparisons/index.ts'
import type { TestedRow } from './indicator-facts.ts'
import { readOwnSeries } from './indicator-series.store.ts'

export interface OwnSeries {
  readonly council: number
  readonly area: string
  readonly indicator: Indicator
  readonly basis: Basis
  readonly periods: readonly string[]
  readonly asOf: string
}

/** A council's own figures of one indicator, each with the parts that it can be tested by. */
export async function readTestedSeries(scope: ReadingScope, of: OwnSeries): Promise<TestedRow[]> {
  const { indicator, ...rest } = of
  const rows = await readOwnSeries(scope, { ...rest, indicator: indicator.id })
  const part = indicator.parts.denominator
  const isCount = part !== null && part !== 'population_0_17'
  const counts = isCount ? await readOwnSeries(scope, { ...rest, indicator: part }) : []
  const amounts = new Map(counts.map((row) => [row.period, row.amount]))
  const population = part === 'population_0_17' ? await readPopulation(scope, of.area) : () => null
  return rows.map((row) => ({
    ...row,
    parts: effectiveParts(indicator, row, {
      ownCount: () => amounts.get(row.period) ?? null,
      population: () => population(period(row.period)),
    }),
  }))
}
