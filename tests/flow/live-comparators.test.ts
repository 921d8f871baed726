import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { aDatabase } from '../support/database/index.ts'

// What the jobs worked out, against the same figure worked out by other means: SQL's own percentile.
const { workerUrl } = await aDatabase('seeded')
const worker = new pg.Client({ connectionString: workerUrl })
await worker.connect()
afterAll(() => worker.end())

const independent = `
  with latest as (
    select distinct on (council_id, period, indicator_id, basis) council_id, area_code, period, indicator_id, basis, status, amount
    from outturn.observation order by council_id, period, indicator_id, basis, release_id desc),
  expected as (
    select own.id as council_id, l.period, l.indicator_id, l.basis,
      percentile_cont(0.5) within group (order by l.amount) as median, avg(l.amount) as mean, count(*)::int as counted
    from outturn.council own
    join reference.neighbour n on n.set_id = 'demonstration' and n.area_code = own.area_code
    join latest l on l.area_code = n.neighbour_code and l.status = 'measured'
    where own.demonstration group by 1, 2, 3, 4)
  select e.*, m.amount as stored_median, a.amount as stored_mean, m.counted::int as stored_counted, m."of"::int as of
  from expected e
  left join outturn.comparator_figure m on (m.council_id, m.period, m.indicator_id, m.basis, m.kind)
    = (e.council_id, e.period, e.indicator_id, e.basis, 'neighbours_median')
  left join outturn.comparator_figure a on (a.council_id, a.period, a.indicator_id, a.basis, a.kind)
    = (e.council_id, e.period, e.indicator_id, e.basis, 'neighbours_mean')`

// Each stored version beside what the figures released by then come to, by SQL alone.
const asTheyStood = `
  select v.version, g.kind, e.*, v.amounts[array_position(v.kinds, g.kind || '_median')] as stored_median,
    v.amounts[array_position(v.kinds, g.kind || '_mean')] as stored_mean,
    v.amounts[array_position(v.kinds, g.kind || '_top_quartile')] as quartile,
    v.counted[array_position(v.kinds, g.kind || '_median')]::int as stored_counted
  from outturn.comparator_version v
  join outturn.council own on own.id = v.council_id and own.demonstration
  cross join (values ('neighbours'), ('region')) g (kind)
  cross join lateral (
    select percentile_cont(0.5) within group (order by amount) as median, avg(amount) as mean,
      percentile_cont(0.25) within group (order by amount) as q1,
      percentile_cont(0.75) within group (order by amount) as q3, count(*)::int as counted
    from (
      select distinct on (o.council_id) o.status, o.amount
      from outturn.observation o
      where o.indicator_id = v.indicator_id and o.basis = v.basis and o.period = v.period
        and o.released_at <= v.in_force_from and (case when g.kind = 'region'
          then o.council_id in (select id from outturn.council where demonstration)
          else o.area_code in (select neighbour_code from reference.neighbour
            where set_id = 'demonstration' and area_code = own.area_code) end)
      order by o.council_id, o.release_id desc) newest
    where status = 'measured') e
  where g.kind || '_median' = any(v.kinds)`

interface Row {
  readonly median: number
  readonly mean: number
  readonly counted: number
  readonly stored_median: number | null
  readonly stored_mean: number | null
  readonly stored_counted: number | null
  readonly of: number | null
}

describe('live comparators', () => {
  it('are, for every demonstration council, period and figure, what SQL makes of the same neighbours', async () => {
    const { rows } = await worker.query<Row>(independent)
    expect(rows.length).toBeGreaterThan(5000)
    const wrong = rows.filter(
      (row) =>
        row.stored_median === null ||
        Math.abs(row.stored_median - row.median) > 1e-9 * Math.max(1, Math.abs(row.median)) ||
        Math.abs((row.stored_mean ?? Number.NaN) - row.mean) > 1e-9 * Math.max(1, Math.abs(row.mean)) ||
        row.stored_counted !== row.counted ||
        row.of !== 10,
    )
    expect(wrong).toEqual([])
    console.info(`${rows.length} comparators of two kinds agree with SQL`)
  })

  it('never count a council that shares with nobody, nor the council itself among its neighbours', async () => {
    const { rows } = await worker.query(
      `select 1 from outturn.comparator_figure f join outturn.council c on c.id = f.council_id where not c.demonstration`,
    )
    expect(rows).toEqual([])
  })

  it('keep every version as it stood: neighbours and region, median, mean and cut point, of that moment', async () => {
    const { rows } = await worker.query<Version>(asTheyStood)
    expect(rows.length).toBeGreaterThan(10_000)
    const wrong = rows.filter(
      (row) =>
        !near(row.median, row.stored_median) ||
        !near(row.mean, row.stored_mean) ||
        !(near(row.q1, row.quartile) || near(row.q3, row.quartile) || row.quartile === null) ||
        row.counted !== row.stored_counted,
    )
    expect(wrong).toEqual([])
    expect(new Set(rows.map(({ version }) => version)).size).toBeGreaterThan(5)
    console.info(`${rows.length} comparators in versions agree with SQL as of their moment`)
  })

  it('name the release that moved them, and nobody’s release moves what it does not touch', async () => {
    const { rows } = await worker.query<{ named: number; foreign: number; newest: number }>(
      `select count(*) filter (where cardinality(moved_by) > 0)::int as named,
         count(*) filter (where exists (select from outturn.release r where r.id = any(v.moved_by)
           and (r.period <> v.period or r.released_at > v.in_force_from)))::int as foreign,
         count(*) filter (where version > 1 and cardinality(moved_by) = 0)::int as newest
       from outturn.comparator_version v`,
    )
    expect(rows[0]?.named).toBeGreaterThan(1000)
    expect(rows[0]).toMatchObject({ foreign: 0, newest: 0 })
  })
})

interface Version {
  readonly version: number
  readonly median: number
  readonly mean: number
  readonly q1: number
  readonly q3: number
  readonly counted: number
  readonly stored_median: number
  readonly stored_mean: number
  readonly quartile: number | null
  readonly stored_counted: number
}

const near = (a: number, b: number | null) => b !== null && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a))
