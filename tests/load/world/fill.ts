import type pg from 'pg'
import { quarters } from './quarters.ts'
import { benchSeries } from './series.ts'
import { withoutIndexes } from './without-indexes.ts'

const series = `
  create schema if not exists bench;
  create table if not exists bench.series (n int, indicator_id text, basis text);`

/** Councils, and one exchange that all of them are in. */
const world = `
  insert into outturn.council (area_code, name)
    select area_code, name from reference.area
    where kind = 'council' and status = 'current' and not demonstration
    on conflict (area_code) do nothing;
  insert into outturn.agreement (name, kind) values ('Benchmark exchange', 'exchange') on conflict (name) do nothing;
  insert into outturn.agreement_version (agreement_id, version, shares, purpose, starts_on)
    select id, 1, 'figures', 'Benchmark', '2000-04-01' from outturn.agreement where name = 'Benchmark exchange'
    on conflict do nothing;
  insert into outturn.agreement_member (agreement_id, council_id, joined_at)
    select a.id, c.id, '2000-04-01' from outturn.agreement a, outturn.council c
    where a.name = 'Benchmark exchange' and not c.demonstration on conflict do nothing;
  insert into outturn.agreement_acceptance (agreement_id, version, council_id, joined_at, accepted_at)
    select m.agreement_id, 1, m.council_id, m.joined_at, m.joined_at from outturn.agreement_member m
    join outturn.agreement a on a.id = m.agreement_id where a.name = 'Benchmark exchange' on conflict do nothing;`

const returns = `
  insert into outturn.return (council_id, period)
    select c.id, p from outturn.council c, unnest($1::text[]) p where not c.demonstration
    on conflict (council_id, period) do nothing`

const revisions = `
  insert into outturn.return_revision (return_id, council_id, revision, status, opened_by, changed_by)
    select r.id, r.council_id, 9, 'signed_off', 1, 1
    from outturn.return r join outturn.council c on c.id = r.council_id
    where r.period = any ($1) and not c.demonstration on conflict do nothing`

const releases = `
  insert into outturn.release (council_id, return_id, revision, period, what, released_at, signed_by, compared_at,
      judged_at)
    select r.council_id, r.id, 9, r.period, 'figures', now(), 1, now(), now()
    from outturn.return r join outturn.council c on c.id = r.council_id
    where r.period = any ($1) and not c.demonstration order by r.period, r.council_id`

/** Plausible and repeatable: no chance is needed to fill a table, and one run must equal the next. */
const observations = `
  insert into outturn.observation (release_id, council_id, area_code, indicator_id, basis, period, status, amount,
      printed, numerator, denominator, revision, released_at)
    select l.id, l.council_id, c.area_code, s.indicator_id, s.basis, l.period, 'measured', v.amount,
      v.amount::text, round(v.amount * d.denominator / 100), d.denominator, 9, l.released_at
    from outturn.release l
    join outturn.council c on c.id = l.council_id
    cross join bench.series s
    cross join lateral (select 100 + (s.n * 7919 + c.id * 104729) % 900) d (denominator)
    cross join lateral (select (50 + (s.n * 31 + c.id * 17 + l.id * 13) % 850) / 10.0) v (amount)
    where l.period = any ($1) and l.revision = 9 order by l.id, s.n`

/** As a release does it. */
const reported = `
  insert into outturn.reported as r (council_id, indicator_id, basis, kind, places)
    select c.id, s.indicator_id, s.basis, 'quarter', p.places
    from outturn.council c cross join bench.series s cross join (
      select range_agg(int4range(fence.period_place(q), fence.period_place(q) + 1)) as places
      from unnest($1::text[]) q) p
    where not c.demonstration
    on conflict (indicator_id, basis, kind, council_id) do update set places = r.places + excluded.places`

/** As the triggers do it, which sleep while a table is filled: no page and no answer of before is good any more. */
const versions = `
  update outturn.data_count set version = version + 1;
  insert into outturn.council_version as v (council_id) select id from outturn.council
    on conflict (council_id) do update set shown = v.shown + 1, own = v.own + 1`

const comparators = `
  insert into outturn.comparator_figure (council_id, indicator_id, basis, period, kind, version, amount, counted, "of",
      computed_at)
    select c.id, s.indicator_id, s.basis, $1, k, 1, (s.n * 37 + c.id) % 900 / 10.0, 7, 10, now()
    from outturn.council c cross join bench.series s cross join unnest($2::text[]) k
    where not c.demonstration on conflict do nothing`

/** Every council takes part and shares its figures with every other. */
const shareWithAll = (admin: pg.Client) => admin.query(world)

export type Fill = {
  readonly admin: pg.Client
  /** From the how-manyth quarter back to the how-manyth: [0, 10] are the latest ten. */
  readonly from: number
  readonly to: number
  readonly kinds: readonly string[]
}

/**
 * Fills the observations of some quarters for 153 councils. Indexes are made afterwards and foreign keys are
 * not asked row by row, which a superuser may leave out.
 *
 * @returns rows added
 */
export async function fill({ admin, from, to, kinds }: Fill): Promise<number> {
  const periods = quarters(to).slice(from)
  await admin.query("set session_replication_role = 'replica'")
  await admin.query(series)
  await shareWithAll(admin)
  await admin.query('truncate bench.series')
  await admin.query(
    'insert into bench.series select * from unnest($1::int[], $2::text[], $3::text[])',
    columnsOf(),
  )
  await admin.query(returns, [periods])
  await admin.query(revisions, [periods])
  await admin.query(releases, [periods])
  const rowCount = await withoutIndexes(
    admin,
    async () => (await admin.query(observations, [periods])).rowCount,
  )
  await admin.query(reported, [periods])
  if (from === 0) await admin.query(comparators, [periods[0], kinds])
  await admin.query(versions)
  await admin.query("set session_replication_role = 'origin'")
  await admin.query('select fence.work_out_sight()')
  await admin.query('vacuum analyze')
  return rowCount ?? 0
}

function columnsOf(): [number[], string[], string[]] {
  const series = benchSeries()
  return [series.map((_, n) => n), series.map(({ indicator }) => indicator), series.map(({ basis }) => basis)]
}
