import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { aDatabase } from '../../../../tests/support/database/index.ts'
import { openDatabase, serverSource } from './open-database.ts'

const urls = await aDatabase('migrated')
const owner = new pg.Client({ connectionString: urls.ownerUrl })
await owner.connect()
afterAll(() => owner.end())

const open = async (url = urls.appUrl): Promise<string> => {
  const source = await serverSource({ url, poolSize: 2 }).initialize()
  try {
    await openDatabase(source)
    return 'open'
  } catch (fault) {
    return String(fault)
  } finally {
    await source.destroy()
  }
}

describe('openDatabase', () => {
  it('opens a database that is fenced', async () => {
    expect(await open()).toBe('open')
  })

  it.each([
    [
      'create table outturn.new_table (council_id int)',
      'drop table outturn.new_table',
      /new_table has no fence/,
    ],
    [
      'alter table outturn.return_cell no force row level security',
      'alter table outturn.return_cell force row level security',
      /return_cell has no fence/,
    ],
    [
      'alter table outturn.observation disable row level security',
      'alter table outturn.observation enable row level security',
      /observation has no fence/,
    ],
    ['grant outturn_worker to outturn_app', 'revoke outturn_worker from outturn_app', /belongs to 1 other/],
    [
      `update outturn.migration set name = 'Other' where id = (select max(id) from outturn.migration)`,
      `select 1`,
      /the step \w+ is missing/,
    ],
  ])('refuses after: %s', async (harm, mend, words) => {
    const { rows } = await owner.query<{ name: string }>(
      'select name from outturn.migration order by id desc limit 1',
    )
    await owner.query(harm)
    expect(await open()).toMatch(words)
    await owner.query(mend)
    await owner.query(
      'update outturn.migration set name = $1 where id = (select max(id) from outturn.migration)',
      [rows[0]?.name],
    )
    expect(await open()).toBe('open')
  })

  it('refuses the owner of the tables', async () => {
    expect(await open(urls.ownerUrl)).toMatch(/owns \d+ tables/)
  })
})
