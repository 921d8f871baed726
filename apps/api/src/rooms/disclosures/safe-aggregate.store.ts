import { type ReadingScope, statement } from '../../database/index.ts'

/** A safe aggregate as its reader may see it, one version after the other. */
export interface SafeAggregate {
  readonly period: string
  readonly grouping: 'neighbours' | 'region' | 'england'
  readonly code: string
  readonly version: number
  readonly in_force_from: Date
  readonly decision: 'shown' | 'suppressed' | 'merged'
  readonly rule: string
  readonly statistic: 'pooled' | 'mean'
  readonly amount: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly counted: number
  readonly of: number
}

const versions = statement<SafeAggregate>(
  'safe_aggregates',
  `select period, grouping, group_code as code, version, in_force_from, decision, rule, statistic, amount, numerator,
     denominator, counted::int, "of"::int
   from outturn.safe_aggregate
   where council_id = $1 and indicator_id = $2 and basis = $3 and period = $4 and in_force_from <= $5
   order by grouping, version desc`,
)

/** Every version of the safe aggregates of one figure that the asker's council was shown, newest first. */
export const readSafeAggregates = (
  scope: ReadingScope,
  of: {
    readonly council: number
    readonly indicator: string
    readonly basis: string
    readonly period: string
    readonly asOf: string
  },
): Promise<SafeAggregate[]> => scope.rows(versions, [of.council, of.indicator, of.basis, of.period, of.asOf])

/** The newest decision about one figure and group. */
export interface NewestAggregate extends Omit<SafeAggregate, 'period' | 'code' | 'version'> {
  readonly indicator: string
  readonly basis: string
}

const newest = statement<NewestAggregate>(
  'newest_safe_aggregates',
  `select distinct on (indicator_id, basis, grouping) indicator_id as indicator, basis, grouping, in_force_from,
     decision, rule, statistic, amount, numerator, denominator, counted::int, "of"::int
   from outturn.safe_aggregate where council_id = $1 and period = $2 and in_force_from <= $3
   order by indicator_id, basis, grouping, in_force_from desc, version desc`,
)

/** Of each figure of a period and each group, what stood last at a moment; of two neighbour sets the one decided last. */
export const readNewestAggregates = (
  scope: ReadingScope,
  of: { readonly council: number; readonly period: string; readonly asOf: string },
): Promise<NewestAggregate[]> => scope.rows(newest, [of.council, of.period, of.asOf])
