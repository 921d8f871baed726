import { chmodSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { startPostgres } from './embedded-postgres.ts'

const folder = mkdtempSync(join(tmpdir(), 'outturn-postgres-'))
chmodSync(folder, 0o755)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function ask(url: string, text: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

describe('an embedded PostgreSQL', () => {
  it('keeps its data and its password from one start to the next, and can be read by nobody else', async () => {
    const home = join(folder, 'kept')
    const first = await startPostgres({ home, durability: 'kept' })
    expect(first.made).toBe('created')
    await ask(first.ownerUrl, 'create table note (text text)')
    await first.stop()
    const second = await startPostgres({ home, durability: 'kept' })
    expect(second.made).toBe('kept')
    expect(await ask(second.ownerUrl, 'select count(*)::int as n from note')).toEqual([{ n: 0 }])
    await second.stop()
    expect(statSync(join(home, 'password')).mode & 0o777).toBe(0o600)
    expect(statSync(join(home, 'data')).mode & 0o777).toBe(0o700)
  })

  it('asks for a password', async () => {
    const server = await startPostgres({ home: join(folder, 'asks'), durability: 'throwaway' })
    const without = new URL(server.url)
    without.password = 'guess'
    await expect(ask(without.href, 'select 1')).rejects.toThrow('password authentication failed')
    await server.stop()
  })

  it('gives an owner who is no superuser and may make roles', async () => {
    const server = await startPostgres({ home: join(folder, 'owner'), durability: 'throwaway' })
    const rights = 'select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = current_user'
    expect(await ask(server.ownerUrl, rights)).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: true },
    ])
    await server.stop()
  })

  it('takes settings, and removes a throwaway folder when it stops', async () => {
    const home = join(folder, 'throwaway')
    const server = await startPostgres({ home, durability: 'throwaway', settings: { work_mem: '7MB' } })
    const shown = "select current_setting('work_mem') as work_mem, current_setting('fsync') as fsync"
    expect(await ask(server.url, shown)).toEqual([{ work_mem: '7MB', fsync: 'off' }])
    await server.stop()
    expect(existsSync(home)).toBe(false)
  })

  it('makes a cluster anew that was left half made', async () => {
    const home = join(folder, 'half')
    const first = await startPostgres({ home, durability: 'kept' })
    await first.stop()
    rmSync(join(home, 'data', 'outturn-cluster'))
    const second = await startPostgres({ home, durability: 'kept' })
    expect(second.made).toBe('created')
    expect(await ask(second.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }])
    await second.stop()
  })
})
