import type { Contract } from '@outturn/contracts'
import { period } from '@outturn/indicators'
import type { ReadingScope } from '../../database/index.ts'
import { readComparedPeriods, readComparedSizes } from './compare-published.store.ts'
import {
  type ComparedMeasure,
  type ComparePublished,
  compareMeasures,
  measuresOf,
  toRow,
} from './compare-published.use-case.ts'

/** Rows on one page of the comparison. */
const pageLength = 100

/** A page of the published comparison in columns, with the years and measures to choose from. */
export async function pageComparison(
  scope: ReadingScope,
  of: ComparePublished & { readonly from: number },
): Promise<Contract.PublishedComparison> {
  const periods = await readComparedPeriods(scope)
  const all = measuresOf(periods, { ...of, measure: null })
  const asked = of.measure ? all.filter(({ measure }) => measure === of.measure) : all
  const sizes = await readComparedSizes(
    scope,
    asked.map(({ column }) => column),
    of.area ?? null,
  )
  const page = measuresOnPage(asked, sizes, of.from)
  const found = await compareMeasures(scope, page.measures, of)
  const shown = found.slice(page.skip, page.skip + pageLength).map(({ measure, column, figure }) => ({
    ...toRow(measure, column, figure),
    basis: column.basis,
    name: figure.name,
    status: figure.status ?? 'not_available',
  }))
  return {
    years: [...new Set(periods.map((one) => period(one.period).year))].sort((a, b) => b - a),
    measures: all.map(({ measure }) => measure),
    total: page.total,
    columns: {
      sourceMeasure: shown.map((row) => row.source_measure),
      indicator: shown.map((row) => row.indicator),
      basis: shown.map((row) => row.basis),
      period: shown.map((row) => row.period),
      areaCode: shown.map((row) => row.area_code),
      areaName: shown.map((row) => row.name),
      status: shown.map((row) => row.status),
      value: shown.map((row) => row.value),
      previous: shown.map((row) => row.previous),
      change: shown.map((row) => row.change),
      neighbourMean: shown.map((row) => row.neighbour_mean),
      neighbourMedian: shown.map((row) => row.neighbour_median),
      neighboursCounted: shown.map((row) => row.neighbours_counted),
      regionValue: shown.map((row) => row.region_value),
      englandValue: shown.map((row) => row.england_value),
      rank: shown.map((row) => row.rank),
      quartileBand: shown.map((row) => row.quartile_band),
    },
  }
}

/**
 * The measures of which a page shows rows, and how many rows of the first of them come before it: a page of all
 * twelve thousand rows reads two measures, not eighty-three.
 */
export function measuresOnPage(
  measures: readonly ComparedMeasure[],
  sizes: ReadonlyMap<string, number>,
  from: number,
): { readonly measures: readonly ComparedMeasure[]; readonly skip: number; readonly total: number } {
  const shown: ComparedMeasure[] = []
  let skip = 0
  let total = 0
  for (const one of measures) {
    const size = sizes.get(`${one.column.indicator} ${one.column.basis}`) ?? 0
    const isOnPage = total + size > from && total < from + pageLength
    if (isOnPage && shown.length === 0) skip = from - total
    if (isOnPage) shown.push(one)
    total += size
  }
  return { measures: shown, skip: Math.max(0, skip), total }
}
