import { SafeAggregates, type SafeAggregatesQuery } from '@outturn/contracts'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'

export type SafeAnswer = NonNullable<SafeAggregatesQuery['safeAggregates']>

/** The safe aggregates beside all of the own council's figures of a period; null for another council. */
export const safeAggregatesQuery = (of: {
  readonly area: string
  readonly period: string
  readonly asOf: string | undefined
}) =>
  queryOptions({
    queryKey: ['safe-aggregates', of.area, of.period, of.asOf ?? ''],
    queryFn: async () =>
      (await ask(SafeAggregates, { ...of, asOf: of.asOf ? `${of.asOf}T23:59:59Z` : null })).safeAggregates,
  })
