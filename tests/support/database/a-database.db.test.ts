import pg from 'pg'
import { describe, expect, inject, it } from 'vitest'
import { aDatabase } from './a-database.ts'
import { dropDatabase } from './drop-database.ts'

async function ask(url: string, text: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

const one = await aDatabase('migrated')
const other = await aDatabase('migrated')

describe('a database of one’s own', () => {
  it('takes the owner, the server and the worker in by their own names', async () => {
    const who = 'select current_user as name'
    expect(await ask(one.ownerUrl, who)).toEqual([{ name: 'outturn_owner' }])
    expect(await ask(one.appUrl, who)).toEqual([{ name: 'outturn_app' }])
    expect(await ask(one.workerUrl, who)).toEqual([{ name: 'outturn_worker' }])
  })

  it('gives the server no right to pass the fences', async () => {
    const rights = 'select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = current_user'
    expect(await ask(one.appUrl, rights)).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false },
    ])
  })

  it('keeps what one test writes from the next', async () => {
    await ask(one.ownerUrl, 'create table public.only_here (n int)')
    const there = "select to_regclass('public.only_here') is not null as there"
    expect(await ask(one.ownerUrl, there)).toEqual([{ there: true }])
    expect(await ask(other.ownerUrl, there)).toEqual([{ there: false }])
  })

  it('goes away while the server’s role is still connected', async () => {
    const name = new URL(other.appUrl).pathname.slice(1)
    const left = new pg.Client({ connectionString: other.appUrl })
    left.on('error', () => {})
    await left.connect()
    await dropDatabase(inject('admin'), name)
    expect(await ask(one.ownerUrl, `select 1 from pg_database where datname = '${name}'`)).toEqual([])
    await left.end().catch(() => {})
  })

  it('is PostgreSQL 18 and sorts by code point', async () => {
    const facts =
      "select current_setting('server_version_num')::int / 10000 as version, 'Z' < 'a' as by_code_point"
    expect(await ask(one.appUrl, facts)).toEqual([{ version: 18, by_code_point: true }])
  })
})
