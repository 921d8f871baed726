import { intervalOf } from '@outturn/benchmarking'
import type { Contract } from '@outturn/contracts'
import type { Indicator } from '@outturn/indicators'
import type { TestedRow } from './indicator-facts.ts'

/** A dated figure with its 95% interval, as a point of a chart. */
export function toPoint(indicator: Indicator, row: TestedRow): Contract.SeriesPoint {
  const interval = row.amount === null ? null : intervalOf(indicator, row.parts)
  return {
    period: row.period,
    status: row.status,
    amount: row.amount,
    printed: row.printed,
    numerator: row.numerator,
    denominator: row.denominator,
    partsFrom: row.parts.from,
    inferredNumerator: row.parts.from === 'printed' ? null : row.parts.numerator,
    inferredDenominator: row.parts.from === 'printed' ? null : row.parts.denominator,
    lower95: interval?.lower ?? null,
    upper95: interval?.upper ?? null,
    counted: null,
    of: null,
    revision: row.revision,
  }
}

/** A point that is an aggregate of councils: no parts and no interval, but how many it was made of. */
export const aggregatePoint = (of: {
  readonly period: string
  readonly amount: number | null
  readonly counted: number | null
  readonly of: number | null
}): Contract.SeriesPoint => ({
  period: of.period,
  status: of.amount === null ? 'not_available' : 'measured',
  amount: of.amount,
  printed: null,
  numerator: null,
  denominator: null,
  partsFrom: null,
  inferredNumerator: null,
  inferredDenominator: null,
  lower95: null,
  upper95: null,
  counted: of.counted,
  of: of.of,
  revision: null,
})
