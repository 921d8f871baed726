import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { aDatabase } from '../support/database/index.ts'
import { type Asker, askers } from './world/askers.ts'
import { behind, buildWorld } from './world/build-world.ts'
import { settingsOf } from './world/settings-of.ts'
import {
  administratorTables,
  circleTables,
  fencedTables,
  lockedTables,
  publicTables,
  writtenBy,
} from './world/tables.ts'

const database = await aDatabase('seeded')
const world = await buildWorld(database)
const owner = new pg.Client({ connectionString: database.ownerUrl })
await owner.connect()
afterAll(() => owner.end())

const as = <T>(asker: Asker, errand: (client: pg.Client) => Promise<T>): Promise<T> =>
  behind(world.appUrl, settingsOf(world, asker), errand)

/** PostgreSQL's code for 'you may not': no grant, or a row that the fence does not let through. */
const forbidden = '42501'
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (fault: { code?: string }) => fault.code ?? 'unknown',
  )
const countOf = async (client: pg.Client, table: string): Promise<number> =>
  (
    await client.query<{ n: number }>(`select count(*)::int as n from ${table} where council_id = $1`, [
      world.councilId,
    ])
  ).rows[0]?.n ?? -1

const fenced = Object.keys(fencedTables)
const strangers = askers.filter((asker) => asker !== 'own council')

describe('every table', () => {
  it('has a case here', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p', 'm', 'v', 'f') and n.nspname in ('reference', 'outturn', 'access', 'fence', 'public')
       order by 1`,
    )
    expect(rows.map(({ name }) => name)).toEqual(
      [...fenced, ...publicTables, ...administratorTables, ...circleTables, ...lockedTables].sort(),
    )
  })
})

describe.each(fenced)('%s', (table) => {
  it('is not empty for the council itself', async () => {
    expect(await as('own council', (client) => countOf(client, table))).toBeGreaterThan(0)
  })

  it.each(strangers)('is read and counted by %s only where it may be', async (asker) => {
    const all = await as('own council', (client) => countOf(client, table))
    const seen = await as(asker, (client) => countOf(client, table))
    expect(seen).toBe(fencedTables[table]?.includes(asker) ? all : 0)
  })

  it.each(strangers)('takes no row in the council’s name from %s', async (asker) => {
    const { rows: columns } = await owner.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
       and attidentity = '' and attgenerated = ''`,
      [table],
    )
    const { rows } = await behind(world.appUrl, settingsOf(world, 'own council'), (client) =>
      client.query<{ row: object }>(
        `select to_jsonb(t) as row from ${table} t where council_id = $1 limit 1`,
        [world.councilId],
      ),
    )
    const list = columns.map(({ name }) => `"${name}"`).join(', ')
    const insert = `insert into ${table} (${list}) select ${list} from jsonb_populate_record(null::${table}, $1)`
    const forged = as(asker, (client) => client.query(insert, [JSON.stringify(rows[0]?.row)]))
    expect(await codeOf(forged)).toBe(writtenBy[table]?.includes(asker) ? 'done' : forbidden)
  })

  it.each(strangers)('is neither changed nor cleared by %s', async (asker) => {
    const touched = async (text: string) => {
      const work = as(asker, async (client) => (await client.query(text, [world.councilId])).rowCount ?? 0)
      return work.catch((fault: { code?: string }) => fault.code)
    }
    const update = `update ${table} set council_id = council_id where council_id = $1`
    expect([0, forbidden]).toContain(await touched(update))
    expect([0, forbidden]).toContain(await touched(`delete from ${table} where council_id = $1`))
    expect(await codeOf(as(asker, (client) => client.query(`truncate ${table}`)))).toBe(forbidden)
  })

  it('lets the council give no row of its own to another', async () => {
    const give = as('own council', (client) =>
      client.query(`update ${table} set council_id = $2 where council_id = $1`, [
        world.councilId,
        world.otherCouncilId,
      ]),
    )
    expect(await codeOf(give)).toBe(forbidden)
  })

  it('tells nothing by the planner’s own statistics', async () => {
    await owner.query(`analyze ${table}`)
    const [schemaName, name] = table.split('.')
    const { rows } = await as('own council', (client) =>
      client.query('select 1 from pg_stats where schemaname = $1 and tablename = $2', [schemaName, name]),
    )
    expect(rows).toEqual([])
  })
})

describe.each(publicTables)('%s', (table) => {
  it.each(['own council', 'administrator', 'nobody'] as const)(
    'is read by %s and written by nobody',
    async (asker) => {
      expect(await codeOf(as(asker, (client) => client.query(`select 1 from ${table} limit 1`)))).toBe('done')
      for (const text of [`delete from ${table}`, `insert into ${table} default values`, `truncate ${table}`])
        expect(await codeOf(as(asker, (client) => client.query(text)))).toBe(forbidden)
    },
  )
})

describe.each(lockedTables)('%s', (table) => {
  it.each(['own council', 'administrator', 'nobody'] as const)('is shut to %s', async (asker) => {
    for (const text of [`select 1 from ${table}`, `select count(*) from ${table}`, `delete from ${table}`])
      expect(await codeOf(as(asker, (client) => client.query(text)))).toBe(forbidden)
  })
})

describe.each(administratorTables)('%s', (table) => {
  it.each(askers)('is read, changed and cleared by an administrator and not by %s', async (asker) => {
    const { rows } = await as(asker, (client) =>
      client.query<{ n: number }>(`select count(*)::int as n from ${table}`),
    )
    expect(rows[0]?.n).toBe(asker === 'administrator' ? 1 : 0)
    if (asker === 'administrator') return
    const gone = as(asker, async (client) => (await client.query(`delete from ${table}`)).rowCount)
    expect([0, forbidden]).toContain(await gone.catch((fault: { code?: string }) => fault.code))
    const { rows: there } = await as('administrator', (client) =>
      client.query<{ row: object }>(`select to_jsonb(t) - 'id' as row from ${table} t`),
    )
    const names = Object.keys(there[0]?.row ?? {}).join(', ')
    const insert = `insert into ${table} (${names}) select ${names} from jsonb_populate_record(null::${table}, $1)`
    expect(await codeOf(as(asker, (client) => client.query(insert, [JSON.stringify(there[0]?.row)])))).toBe(
      forbidden,
    )
  })
})

describe('append-only tables', () => {
  it.each([
    'outturn.observation',
    'outturn.release',
    'outturn.audit',
    'outturn.return_event',
    'outturn.return_cell_change',
    'outturn.return_file',
    'outturn.commentary',
    'outturn.target',
    'outturn.rebasing',
    'outturn.reminder',
    'outturn.outlier_event',
  ])('%s is not changed by its own council', async (table) => {
    for (const text of [`update ${table} set council_id = council_id`, `delete from ${table}`])
      expect(await codeOf(as('own council', (client) => client.query(text)))).toBe(forbidden)
  })
})
