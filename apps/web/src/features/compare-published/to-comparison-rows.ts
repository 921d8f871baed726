import { bare, type Shown, shownIndicator, signed, unitOf } from '../../data/catalogue.ts'
import type { Comparison } from './comparison.query.ts'

export interface ComparisonRow {
  readonly key: string
  readonly measure: string
  readonly indicator: Shown
  readonly basis: string
  readonly unit: string
  readonly period: string
  readonly areaCode: string
  readonly areaName: string
  /** Null where there is none; `status` says why. */
  readonly value: string | null
  readonly status: string
  readonly previous: string | null
  readonly change: string | null
  readonly mean: string | null
  readonly median: string | null
  readonly counted: number
  readonly region: string | null
  readonly england: string | null
  readonly rank: number | null
  readonly band: string | null
}

/** The columns as rows ready to draw, each amount with its indicator's decimals. */
export function toComparisonRows({ columns }: Comparison): readonly ComparisonRow[] {
  return columns.sourceMeasure.map((measure, at) => {
    const indicator = shownIndicator(columns.indicator[at] ?? '')
    const amount = (of: readonly (number | null)[]) => {
      const found = of[at] ?? null
      return found === null ? null : bare(found, indicator)
    }
    const change = columns.change[at] ?? null
    return {
      key: `${measure} ${columns.areaCode[at]}`,
      measure,
      indicator,
      basis: columns.basis[at] ?? '',
      unit: unitOf(indicator),
      period: columns.period[at] ?? '',
      areaCode: columns.areaCode[at] ?? '',
      areaName: columns.areaName[at] ?? '',
      value: amount(columns.value),
      status: columns.status[at] ?? 'not_available',
      previous: amount(columns.previous),
      change: change === null ? null : signed(change, indicator),
      mean: amount(columns.neighbourMean),
      median: amount(columns.neighbourMedian),
      counted: columns.neighboursCounted[at] ?? 0,
      region: amount(columns.regionValue),
      england: amount(columns.englandValue),
      rank: columns.rank[at] ?? null,
      band: columns.quartileBand[at] ?? null,
    }
  })
}

/** The address of the same rows as a file. */
export function comparisonPath(
  type: 'csv' | 'xlsx',
  asked: {
    readonly year?: number | undefined
    readonly set: string
    readonly measure?: string | undefined
    readonly area?: string | undefined
  },
): string {
  const pairs = Object.entries(asked).filter(([, value]) => value !== undefined)
  return `/published/comparison.${type}?${new URLSearchParams(pairs.map(([key, value]) => [key, String(value)]))}`
}
