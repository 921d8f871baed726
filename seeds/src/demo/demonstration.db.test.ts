import { aDatabase } from '@outturn/tests/database'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadReference } from '../reference/load-reference.ts'
import { loadDemonstration } from './load-demonstration.ts'
import { fencedTables, removeDemonstration } from './remove-demonstration.ts'

const { ownerUrl } = await aDatabase('migrated')
const client = new pg.Client({ connectionString: ownerUrl })

beforeAll(async () => {
  await client.connect()
  await loadReference(client)
})
afterAll(() => client.end())

const rows = async (text: string): Promise<readonly unknown[]> => (await client.query(text)).rows
const number = async (text: string): Promise<number> =>
  (await client.query<{ n: number }>(`select count(*)::int as n ${text}`)).rows[0]?.n ?? -1

it('loads twelve invented councils beside five real ones, twice to the same', async () => {
  await loadDemonstration(client)
  expect(await loadDemonstration(client)).toEqual({ councils: 17 })
  expect(await number('from outturn.council where demonstration')).toBe(12)
  expect(await number('from outturn.agreement_member')).toBe(12)
  expect(await number('from fence.in_force()')).toBe(12)
  expect(await number('from outturn.collection_date')).toBe(8)
  expect(await number(`from reference.neighbour where set_id = 'demonstration'`)).toBe(120)
  expect(
    await rows(`select v.starts_on::text, a.kind, v.shares, a.demonstration
       from outturn.agreement a join outturn.agreement_version v on v.agreement_id = a.id`),
  ).toEqual([{ starts_on: '2024-04-01', kind: 'alliance', shares: 'figures', demonstration: true }])
})

it('puts no invented council in England or in a real region', async () => {
  expect(
    await rows(`select distinct region_code from reference.area where demonstration and kind = 'council'`),
  ).toEqual([{ region_code: 'X12000001' }])
  expect(
    await number(
      `from outturn.agreement_member m join outturn.council c on c.id = m.council_id where not c.demonstration`,
    ),
  ).toBe(0)
})

it('knows every fenced table of councils, so that nothing is left behind', async () => {
  const found = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attname = 'council_id' and not a.attisdropped
     where n.nspname = 'outturn' and c.relkind in ('r', 'p') and c.relforcerowsecurity`,
  )
  expect(found.rows.map((row) => row.name).sort()).toEqual([...fencedTables].sort())
})

it('takes everything invented away again, leaves what is real, and closes the fences', async () => {
  await client.query(
    `insert into access.person (email, name, password_hash) values
       ('demo@example.org', 'A', 'x'), ('both@example.org', 'B', 'x'), ('real@example.org', 'C', 'x');
     insert into access.membership (person_id, council_id, role)
       select p.id, c.id, 'analyst' from access.person p, outturn.council c
       where (p.email in ('demo@example.org', 'both@example.org') and c.area_code = 'X08000001')
          or (p.email in ('both@example.org', 'real@example.org') and c.area_code = 'E08000015');
     alter table outturn.return no force row level security;
     insert into outturn.return (council_id, period)
       select id, 'FY2025-Q1' from outturn.council where area_code in ('X08000001', 'E08000015')`,
  )
  const removed = await removeDemonstration(client)
  expect(removed).toMatchObject({ 'outturn.return': 1, 'outturn.council': 12, 'access.person': 1 })
  expect(await number('from outturn.council')).toBe(5)
  expect(await number('from outturn.agreement')).toBe(0)
  expect(await number(`from reference.area where demonstration`)).toBe(0)
  expect(await rows('select email from access.person order by email')).toEqual([
    { email: 'both@example.org' },
    { email: 'real@example.org' },
  ])
  expect(
    await number(
      `from pg_class where relname = any ('{${fencedTables.join(',')}}') and relkind = 'r' and not relforcerowsecurity`,
    ),
  ).toBe(0)
  await client.query('alter table outturn.return no force row level security')
  expect(await number('from outturn.return')).toBe(1)
  expect(await removeDemonstration(client)).toMatchObject({ 'outturn.council': 0 })
})
