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
})
