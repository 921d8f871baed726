import type { JobScope } from '../../database/index.ts'
import { statement } from '../../database/index.ts'

/** What names one aggregate of one reader; its versions follow one another. */
export interface Named {
  readonly reader: number
  readonly period: string
  readonly indicator: string
  readonly basis: string
  readonly grouping: string
  readonly code: string
}

export interface Decided extends Named {
  readonly version: number
  readonly decision: 'shown' | 'suppressed' | 'merged'
  readonly rule: string
  /** The version that stands, where this one was merged into it. */
  readonly stands: number | null
  readonly statistic: 'pooled' | 'mean'
  readonly amount: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly counted: number
  readonly of: number
  /** What it is made of, in the log of what was shown. */
  readonly releases: readonly number[]
}

const columns = `a.council_id as reader, a.period, a.indicator_id as indicator, a.basis, a.grouping,
  a.group_code as code, a.version`

/** An aggregate that was shown: of which releases it was made. */
export interface Logged extends Named {
  readonly version: number
  readonly statistic: 'pooled' | 'mean'
  readonly releases: readonly number[]
}

const log = statement<Logged>(
  'aggregate_log',
  `select ${columns}, a.statistic, a.releases from outturn.aggregate_log a
   where a.council_id = any($1) and a.indicator_id = any($2)
   order by a.council_id, a.version`,
)

export const readLog = (
  scope: JobScope,
  of: { readonly readers: readonly number[]; readonly indicators: readonly string[] },
): Promise<Logged[]> => scope.rows(log, [of.readers, of.indicators])

const newest = statement<Omit<Decided, 'releases'>>(
  'newest_aggregates',
  `select distinct on (a.council_id, a.period, a.indicator_id, a.basis, a.grouping, a.group_code) ${columns},
     a.decision, a.rule, a.stands, a.statistic, a.amount, a.numerator, a.denominator, a.counted::int, a."of"::int
   from outturn.safe_aggregate a
   where a.council_id = any($1) and a.indicator_id = any($2) and a.period = any($3)
   order by a.council_id, a.period, a.indicator_id, a.basis, a.grouping, a.group_code, a.version desc`,
)

export const readNewest = (
  scope: JobScope,
  of: {
    readonly readers: readonly number[]
    readonly indicators: readonly string[]
    readonly periods: readonly string[]
  },
): Promise<Omit<Decided, 'releases'>[]> => scope.rows(newest, [of.readers, of.indicators, of.periods])

const add = statement<unknown>(
  'add_aggregates',
  `with fresh as materialized (
     select * from jsonb_to_recordset($1) as n(reader int, period text, indicator text, basis text, grouping text,
       code text, version int, decision text, rule text, stands int, statistic text, amount float8, numerator float8,
       denominator float8, counted smallint, "of" smallint, releases int[]))
   , added as (
     insert into outturn.safe_aggregate (council_id, period, indicator_id, basis, grouping, group_code, version,
       in_force_from, decided_at, decision, rule, stands, statistic, amount, numerator, denominator, counted, "of")
     select reader, period, indicator, basis, grouping, code, version, $2, $3, decision, rule, stands, statistic,
       amount, numerator, denominator, counted, "of" from fresh
     returning council_id, period, indicator_id, basis, grouping, group_code, version, decision)
   insert into outturn.aggregate_log (council_id, period, indicator_id, basis, grouping, group_code, version,
     statistic, releases)
   select f.reader, f.period, f.indicator, f.basis, f.grouping, f.code, f.version, f.statistic, f.releases
   from fresh f where f.decision = 'shown'`,
)

/** Keeps what was decided, and of what each shown one was made, before anybody can see it. */
export async function addDecided(scope: JobScope, decided: readonly Decided[], moment: Date): Promise<void> {
  if (decided.length > 0) await scope.rows(add, [JSON.stringify(decided), moment, scope.now])
}
