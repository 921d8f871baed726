import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { aDatabase } from '../../../../../tests/support/database/index.ts'
import { WorkerDatabase } from '../../database/index.ts'
import { compareReleases } from './compare-releases.ts'

const { ownerUrl, workerUrl } = await aDatabase('seeded')
const worker = new WorkerDatabase(workerUrl)
const [owner, asWorker] = [ownerUrl, workerUrl].map((url) => new pg.Client({ connectionString: url })) as [
  pg.Client,
  pg.Client,
]
await Promise.all([owner.connect(), asWorker.connect()])
afterAll(() => Promise.all([worker.close(), owner.end(), asWorker.end()]))

const { rows: councils } = await owner.query<{ id: number }>(
  'select id from outturn.council where demonstration order by area_code',
)
const { rows: alliances } = await owner.query<{ id: number }>(
  'select id from outturn.agreement where demonstration',
)
const [council, alliance] = [councils[0]?.id, alliances[0]?.id] as [number, number]
const compared = async () => {
  let turns = 0
  while ((await worker.run(compareReleases)) > 0) turns += 1
  return turns
}
const leave = (who: number) =>
  owner.query(
    'update outturn.agreement_member set left_at = now() where council_id = $1 and agreement_id = $2 and left_at is null',
    [who, alliance],
  )
const join = (who: number, version = 1) =>
  owner.query(
    `with m as (insert into outturn.agreement_member (agreement_id, council_id, joined_at) values ($1, $2, now())
       returning joined_at)
     insert into outturn.agreement_acceptance (agreement_id, version, council_id, joined_at)
     select $1, $3, $2, joined_at from m`,
    [alliance, who, version],
  )

// Every newest comparator of neighbours beside what SQL makes of those who share today; either may be missing.
const wrong = `
  with latest as (
    select distinct on (council_id, period, indicator_id, basis) council_id, period, indicator_id, basis, status, amount
    from outturn.observation order by council_id, period, indicator_id, basis, release_id desc),
  expected as (
    select own.id as council_id, l.period, l.indicator_id, l.basis,
      percentile_cont(0.5) within group (order by l.amount) as median, count(*)::int as counted
    from outturn.council own
    join reference.neighbour n on n.set_id = 'demonstration' and n.area_code = own.area_code
    join outturn.council other on other.area_code = n.neighbour_code
    join fence.sharing() s on s.owner = own.id and s.other = other.id
    join latest l on l.council_id = other.id and l.status = 'measured'
      and (s.indicators is null or l.indicator_id = any (s.indicators))
    group by 1, 2, 3, 4),
  stored as (
    select council_id, period, indicator_id, basis, amounts[array_position(kinds, 'neighbours_median')] as median,
      counted[array_position(kinds, 'neighbours_median')]::int as counted
    from (select distinct on (council_id, period, indicator_id, basis) * from outturn.comparator_version
      order by council_id, period, indicator_id, basis, version desc) v where 'neighbours_median' = any (kinds))
  select count(*) filter (where e.counted is distinct from s.counted
      or abs(e.median - s.median) > 1e-9 * greatest(1, abs(e.median)))::int as wrong, count(*)::int as all
  from expected e full join stored s using (council_id, period, indicator_id, basis)`

const check = async (): Promise<number> => {
  const { rows } = await asWorker.query<{ wrong: number; all: number }>(wrong)
  expect(rows[0]?.wrong).toBe(0)
  return rows[0]?.all ?? 0
}

// What the newest versions that came since a moment say moved them.
const said = async (since: Date) => {
  const { rows } = await asWorker.query<{ what: string; council: number | null; n: number }>(
    `select e.what, e.council_id as council, count(*)::int as n
     from outturn.comparator_version v left join outturn.sharing_change e on e.id = any (v.changed_by)
     where v.computed_at > $1 group by 1, 2 order by 1, 2`,
    [since],
  )
  return rows.map(({ what, council: of }) => ({ what, council: of }))
}
const stored = async () =>
  (await asWorker.query<{ n: number }>('select count(*)::int as n from outturn.comparator_version')).rows[0]
    ?.n

describe('live comparators follow the agreements', () => {
  it('find nothing to do where nothing happened', async () => {
    const before = await stored()
    expect(await compared()).toBe(0)
    expect(await stored()).toBe(before)
  })

  it('leave a council out that left, in every period at once, and empty its own', async () => {
    const [all, began] = [await check(), new Date()]
    await leave(council)
    expect(await compared()).toBeGreaterThan(5)
    expect(await check()).toBeLessThan(all)
    expect(await said(began)).toEqual([{ what: 'left', council }])
    const { rows } = await asWorker.query(
      `select 1 from (select distinct on (period, indicator_id, basis) kinds from outturn.comparator_version
         where council_id = $1 order by period, indicator_id, basis, version desc) v where cardinality(kinds) > 0`,
      [council],
    )
    expect(rows).toEqual([])
  })

  it('keep what stood before it left, as of then', async () => {
    const { rows } = await asWorker.query<{ kept: number; late: number }>(
      `select count(*) filter (where version = 1)::int as kept,
         count(*) filter (where v.changed_by <> '{}' and v.in_force_from < now() - interval '1 hour')::int as late
       from outturn.comparator_version v where council_id = $1`,
      [council],
    )
    expect(rows[0]?.kept).toBeGreaterThan(500)
    expect(rows[0]?.late).toBe(0)
  })

  it('take a council in that joins, as it was before it left', async () => {
    const [all, began] = [await check(), new Date()]
    await join(council)
    await compared()
    expect(await check()).toBeGreaterThan(all)
    expect(await said(began)).toEqual([{ what: 'accepted', council }])
  })

  it('follow a version over fewer indicators, which begins by the day', async () => {
    await owner.query(
      `with before as (update outturn.agreement_version set ends_on = current_date - 1 where agreement_id = $1)
       insert into outturn.agreement_version (agreement_id, version, shares, purpose, indicators, starts_on)
       values ($1, 2, 'figures', 'Fewer', '{rereferrals_pct}', current_date)`,
      [alliance],
    )
    const began = new Date()
    await compared()
    expect(await check()).toBe(0)
    expect(await said(began)).toEqual([{ what: 'began', council: null }])
    const accepting = new Date()
    for (const { id } of councils.slice(0, 6))
      await owner.query(
        `insert into outturn.agreement_acceptance (agreement_id, version, council_id, joined_at)
         select agreement_id, 2, council_id, joined_at from outturn.agreement_member
         where agreement_id = $1 and council_id = $2 and left_at is null`,
        [alliance, id],
      )
    await compared()
    expect(await check()).toBeGreaterThan(0)
    const moved = await said(accepting)
    expect(new Set(moved.map(({ what }) => what))).toEqual(new Set(['accepted']))
    expect(new Set(moved.map(({ council: of }) => of))).toEqual(
      new Set(councils.slice(0, 6).map(({ id }) => id)),
    )
  })

  it('blame both, where a council returned and another joined before anybody looked', async () => {
    const began = new Date()
    const seventh = councils[6]?.id as number
    await owner.query(
      `insert into outturn.agreement_acceptance (agreement_id, version, council_id, joined_at)
       select agreement_id, 2, council_id, joined_at from outturn.agreement_member
       where agreement_id = $1 and council_id = $2 and left_at is null`,
      [alliance, seventh],
    )
    const { rows } = await asWorker.query<{ id: number; period: string }>(
      `update outturn.release set compared_at = null where id = (select max(id) from outturn.release
         where council_id = $1 and what = 'figures') returning id, period`,
      [council],
    )
    await compared()
    await check()
    expect(await said(began)).toEqual([{ what: 'accepted', council: seventh }])
    const { rows: both } = await asWorker.query<{ named: boolean }>(
      `select bool_or($1 = any (moved_by)) as named from outturn.comparator_version
       where computed_at > $2 and period = $3`,
      [rows[0]?.id, began, rows[0]?.period],
    )
    expect(both[0]?.named).toBe(true)
  })
})
