import { period, previousPeriod, publishedMeasureIndicator, publishedMeasures } from '@outturn/indicators'
import type { ReadingScope } from '../../database/index.ts'
import { Refused } from '../../refusal/index.ts'
import { listNeighbourSets } from '../areas/index.ts'
import {
  type ComparedColumn,
  type ComparedFigure,
  readCompared,
  readComparedPeriods,
} from './compare-published.store.ts'

export interface ComparePublished {
  /** A year's number, such as 2024 for periods that begin in 2024; null for each measure's latest. */
  readonly year: number | null
  readonly neighbourSet: string
  /** One published measure or one council; all where left out. */
  readonly measure?: string | null
  readonly area?: string | null
}

/** One published measure and council, unrounded; null where the source has no figure. */
export interface ComparedRow {
  readonly source_measure: string
  readonly indicator: string
  readonly period: string
  readonly area_code: string
  readonly value: number | null
  readonly previous: number | null
  readonly change: number | null
  readonly neighbour_mean: number | null
  readonly neighbour_median: number | null
  readonly neighbours_counted: number
  readonly region_value: number | null
  readonly england_value: number | null
  readonly rank: number | null
  readonly quartile_band: string | null
}

/** A measure and where its figures stand. */
export interface ComparedMeasure {
  readonly measure: string
  readonly column: ComparedColumn
}

/**
 * Every published measure of every council beside its comparators, in the order of measures and area codes.
 * `previous` is the year before; a change stands only where both are measured.
 */
export async function comparePublished(scope: ReadingScope, of: ComparePublished): Promise<ComparedRow[]> {
  return (await compareAll(scope, of)).map(({ measure, column, figure }) => toRow(measure, column, figure))
}

/** The same with each figure's status, so that a missing one says why. */
export async function compareAll(scope: ReadingScope, of: ComparePublished) {
  return compareMeasures(scope, measuresOf(await readComparedPeriods(scope), of), of)
}

export type ComparedAll = Awaited<ReturnType<typeof compareAll>>

/** The measures that have figures in the year asked for, each with its column; of one measure where asked. */
export function measuresOf(
  periods: Awaited<ReturnType<typeof readComparedPeriods>>,
  of: ComparePublished,
): ComparedMeasure[] {
  const known = new Map<string, string[]>()
  for (const { indicator_id, basis, period: code } of periods)
    known.set(`${indicator_id} ${basis}`, [...(known.get(`${indicator_id} ${basis}`) ?? []), code])
  return publishedMeasures
    .filter((measure) => !of.measure || measure === of.measure)
    .flatMap((measure) => columnOf(measure, known, of.year) ?? [])
}

/** The figures of some measures, measure by measure, each in the order of area codes. Refuses an unknown set. */
export async function compareMeasures(
  scope: ReadingScope,
  measures: readonly ComparedMeasure[],
  of: ComparePublished,
) {
  // Another set's name would look like neighbours without figures.
  const sets = await listNeighbourSets(scope)
  if (!sets.includes(of.neighbourSet)) throw new Refused('not_found')
  const figures = await readCompared(
    scope,
    measures.map(({ column }) => column),
    { set: of.neighbourSet, area: of.area ?? null },
  )
  const byColumn = Map.groupBy(figures, (figure) => `${figure.indicator_id} ${figure.basis}`)
  return measures.flatMap(({ measure, column }) =>
    (byColumn.get(`${column.indicator} ${column.basis}`) ?? []).map((figure) => ({
      measure,
      column,
      figure,
    })),
  )
}

function columnOf(measure: string, known: ReadonlyMap<string, readonly string[]>, year: number | null) {
  const meaning = publishedMeasureIndicator(measure)
  if (!meaning) return null
  const { indicator, equivalent } = meaning
  const codes = known.get(`${indicator.id} ${equivalent.basis}`) ?? []
  const code = [...codes]
    .filter((one) => year === null || period(one).year === year)
    .sort()
    .at(-1)
  if (code === undefined) return null
  const column: ComparedColumn = {
    indicator: indicator.id,
    basis: equivalent.basis,
    period: code,
    previous: previousPeriod(period(code)).code,
  }
  return { measure, column }
}

export const toRow = (measure: string, column: ComparedColumn, figure: ComparedFigure): ComparedRow => ({
  source_measure: measure,
  indicator: column.indicator,
  period: column.period,
  area_code: figure.area_code,
  value: figure.amount,
  previous: figure.previous,
  change: figure.amount === null || figure.previous === null ? null : figure.amount - figure.previous,
  neighbour_mean: figure.mean,
  neighbour_median: figure.median,
  neighbours_counted: figure.counted ?? 0,
  region_value: figure.region,
  england_value: figure.england,
  rank: figure.rank,
  quartile_band: figure.band,
})
