import type { Contract } from '@outturn/contracts'
import { period } from '@outturn/indicators'
import type { ReadingScope } from '../../database/index.ts'
import { readComparedPeriods } from './compare-published.store.ts'
import { type ComparePublished, compareMeasures, measuresOf, toRow } from './compare-published.use-case.ts'

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
  const found = await compareMeasures(scope, asked, of)
  const shown = found.slice(of.from, of.from + pageLength).map(({ measure, column, figure }) => ({
    ...toRow(measure, column, figure),
    basis: column.basis,
    name: figure.name,
    status: figure.status ?? 'not_available',
  }))
  return {
    years: [...new Set(periods.map((one) => period(one.period).year))].sort((a, b) => b - a),
    measures: all.map(({ measure }) => measure),
    total: found.length,
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
