import pg from 'pg'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { aDatabase } from '../../../../tests/support/database/index.ts'
import { Database, nobody } from '../database/index.ts'
import { serverSource } from '../database/open-database.ts'
import { readDataVersion } from './data-version.store.ts'

const { ownerUrl, appUrl, workerUrl } = await aDatabase('migrated')
const connect = async (url: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
}
const clients = await Promise.all([ownerUrl, appUrl, appUrl, workerUrl, ownerUrl].map(connect))
const [owner, first, second, job, loading] = clients as [
  pg.Client,
  pg.Client,
  pg.Client,
  pg.Client,
  pg.Client,
]
const source = await serverSource({ url: appUrl, poolSize: 1 }).initialize()
const database = new Database(source)
afterAll(() => Promise.all([source.destroy(), ...clients.map((client) => client.end())]))

await owner.query(
  `insert into reference.dataset (id, name, publisher, source_url, licence) values ('d', 'd', 'd', 'd', 'd')`,
)
const { rows: councils } = await owner.query<{ id: number }>(
  `with a as (insert into reference.area (area_code, kind, name, status, demonstration, dataset_id)
     values ('X09000001', 'council', 'One', 'current', true, 'd'), ('X09000002', 'council', 'Two', 'current', true, 'd')
     returning area_code, name)
   insert into outturn.council (area_code, name, demonstration) select area_code, name, true from a
   returning id`,
)
const [one, two] = councils.map(({ id }) => id) as [number, number]

/** Begins to sign off a return of a council, and does not commit. */
async function sign(client: pg.Client, council: number): Promise<void> {
  await client.query("begin; set local lock_timeout = '1s'")
  for (const [name, value] of Object.entries({ council_id: council, person_id: 1, role: 'approver' }))
    await client.query('select set_config($1, $2, true)', [`app.${name}`, String(value)])
  await release(client, council)
}
const release = (client: pg.Client, council: number) =>
  client.query(
    `with r as (insert into outturn.return (council_id, period) values ($1, $2) returning id, council_id, period)
     insert into outturn.release (council_id, return_id, revision, period, what, released_at, signed_by)
     select council_id, id, 1, period, 'figures', now(), 1 from r`,
    [council, `FY${(year += 1)}-Q1`],
  )
let year = 2000
const version = () => database.reading(nobody, readDataVersion)
const open = new Set<pg.Client>()
/** Whether work that is begun and not committed got as far as this, and did not wait for another. */
const begun = async (client: pg.Client, work: Promise<unknown>): Promise<'begun'> => {
  open.add(client)
  await work
  return 'begun'
}
afterEach(async () => {
  for (const client of open) await client.query('rollback')
  open.clear()
})

describe('the numbers that say whether anything changed', () => {
  it('let two councils sign off side by side', async () => {
    expect(await begun(first, sign(first, one))).toBe('begun')
    expect(await begun(second, sign(second, two))).toBe('begun')
  })

  it('let a council sign off while the jobs work its comparators out', async () => {
    await begun(
      job,
      job.query(`begin; insert into outturn.comparator_figure (council_id, indicator_id, basis, period, kind, version,
        amount, counted, "of", computed_at) values (${one}, 'cla_rate', 'snapshot', 'FY2025-Q1', 'region_pooled', 1, 1, 4, 4, now())`),
    )
    expect(await begun(first, sign(first, one))).toBe('begun')
  })

  it('let a council sign off while published figures are loaded', async () => {
    await begun(loading, loading.query('begin; update outturn.council set name = name where false'))
    expect(await begun(first, sign(first, one))).toBe('begun')
  })

  it('rise with each commit and not before, whichever comes first', async () => {
    const seen = [await version()]
    await sign(first, one)
    await sign(second, two)
    expect(await version()).toBe(seen[0])
    await second.query('commit')
    seen.push(await version())
    await first.query('commit')
    seen.push(await version())
    await sign(first, one)
    await first.query('rollback')
    expect(await version()).toBe(seen[2])
    expect(new Set(seen).size).toBe(3)
  })

  it('rise by one for all that a transaction does', async () => {
    const sum = async () =>
      (await owner.query<{ n: string }>('select version as n from fence.data_version()')).rows[0]?.n
    const before = Number(await sum())
    await sign(first, one)
    await release(first, one)
    await first.query('commit')
    expect(Number(await sum())).toBe(before + 1)
  })

  it('rise for what follows a savepoint that was given up', async () => {
    const before = await version()
    await owner.query('begin; savepoint s; update outturn.council set name = name; rollback to s')
    await owner.query('update outturn.council set name = name; commit')
    expect(await version()).not.toBe(before)
  })
})
