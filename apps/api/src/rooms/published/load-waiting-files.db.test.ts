import { loadReference } from '@outturn/seeds'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aDatabase } from '../../../../../tests/support/database/index.ts'
import { loadWaitingFiles } from './load-waiting-files.use-case.ts'

const { ownerUrl, workerUrl, appUrl } = await aDatabase('migrated')
const owner = new pg.Client({ connectionString: ownerUrl })
const [loading, telling] = [0, 1].map(() => new pg.Client({ connectionString: workerUrl })) as [
  pg.Client,
  pg.Client,
]
const app = new pg.Client({ connectionString: appUrl })
const all = [owner, loading, telling, app]
beforeAll(async () => {
  await Promise.all(all.map((client) => client.connect()))
  await loadReference(owner)
}, 60_000)
afterAll(() => Promise.all(all.map((client) => client.end())))

/** Runs statements of the server's own role under somebody's hat. */
async function as(role: string, ...statements: readonly [string, unknown[]?][]) {
  await app.query('begin')
  try {
    await app.query(`select set_config('app.role', $1, true)`, [role])
    const answers: pg.QueryResult[] = []
    for (const [sql, values] of statements) answers.push(await app.query(sql, values))
    await app.query('commit')
    return answers
  } catch (fault) {
    await app.query('rollback')
    throw fault
  }
}

const heading =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,category,referral_count,rereferral_count,rereferral_percent,no_further_action_count,no_further_action_percent,not_in_need_count,not_in_need_percent,referral_child_count,rereferral_child_count,rereferral_child_percent'
const row = (percent: string) =>
  `2025,Reporting year,Local authority,E92000001,England,E12000002,North West,352,E08000003,Manchester,Referrals and Re-referrals,6342,1164,${percent},1,0.1,2,0.1,5000,800,16`

/** A file as it arrives: cut into pieces anywhere, even inside a sign of two bytes. */
async function send(text: string, cut: number): Promise<number> {
  const bytes = Buffer.from(text)
  const [opened] = await as('administrator', [
    `insert into outturn.published_file (name, label, provisional, state, person_id, sent_by, size)
     values ('a.csv', 'A label', true, 'waiting', 1, 'Amira Shah', $1) returning id`,
    [bytes.length],
  ])
  const id = opened?.rows[0].id
  const pieces = Array.from({ length: Math.ceil(bytes.length / cut) }, (_, i) =>
    bytes.subarray(i * cut, (i + 1) * cut),
  )
  const insert = 'insert into outturn.published_file_piece values ($1, $2, $3)'
  await as('administrator', ...pieces.map((piece, i): [string, unknown[]] => [insert, [id, i + 1, piece]]))
  return id
}
const fileOf = async (id: number) =>
  (await telling.query('select * from outturn.published_file where id = $1', [id])).rows[0]
const pieceCount = async () =>
  (await telling.query('select count(*)::int as n from outturn.published_file_piece')).rows[0].n

const faults: unknown[] = []
const load = () => loadWaitingFiles({ loading, telling, onFault: (fault) => faults.push(fault) })
beforeEach(() => {
  faults.length = 0
})

describe('files that wait', () => {
  it('are loaded in the role of the jobs, with an account, and their pieces go', async () => {
    const id = await send(`\uFEFF${heading}\r\n${row('18.4')}\r\n`, 37)
    expect(await load()).toBe(1)
    expect(faults).toEqual([])
    const file = await fileOf(id)
    expect(file).toMatchObject({ state: 'kept', rows_read: 1 })
    expect(file.account).toMatchObject({ rows: 1, refusal: null })
    expect(await pieceCount()).toBe(0)
    const { rows } = await owner.query('select * from outturn.published_vintage where id = $1', [
      file.vintage_id,
    ])
    expect(rows[0]).toMatchObject({ label: 'A label', provisional: true, loaded_by: 'Amira Shah' })
    const standing = await owner.query(
      `select count(*)::int as n from outturn.published_standing where indicator_id = 'rereferrals_pct'`,
    )
    expect(standing.rows[0].n).toBe(1)
  })

  it('of an unknown data set change nothing, and the account says which columns they have', async () => {
    const id = await send('time_period,colour\r\n2025,green\r\n', 10)
    await load()
    expect(await fileOf(id)).toMatchObject({
      state: 'left',
      vintage_id: null,
      account: { refusal: 'unknown-data-set', refusalColumns: ['time_period', 'colour'] },
    })
  })

  it('of no text at all change nothing', async () => {
    const id = await send('\u0000\u0001\u0002'.repeat(2_000_000), 1024 * 1024)
    await load()
    expect(await fileOf(id)).toMatchObject({ state: 'left', account: { refusal: 'unknown-data-set' } })
    expect(await pieceCount()).toBe(0)
  })

  it('wait for no other: a load that stopped with its server is ended, the next one runs', async () => {
    const stopped = await send(`${heading}\r\n${row('18.4')}\r\n`, 100)
    await telling.query(`update outturn.published_file set state = 'running' where id = $1`, [stopped])
    const next = await send(`${heading}\r\n${row('18.6')}\r\n`, 100)
    expect(await load()).toBe(1)
    expect((await fileOf(stopped)).state).toBe('failed')
    expect((await fileOf(next)).state).toBe('kept')
    expect(await pieceCount()).toBe(0)
  })
})

describe('the server’s own role', () => {
  it.each([
    `insert into outturn.published_vintage (dataset_id, label, loaded_by) values ('x', 'x', 'x')`,
    `update outturn.published_figure set amount = 1`,
    `delete from outturn.published_standing`,
    `delete from outturn.published_file`,
  ])('may not %s', async (sql) => {
    await expect(app.query(sql)).rejects.toThrow(/permission denied/)
  })
  it('sees and sends files only for an administrator', async () => {
    const look = 'select * from outturn.published_file'
    const insert = `insert into outturn.published_file (name, label, provisional, state, person_id, sent_by)
      values ('a', 'a', false, 'receiving', 1, 'a')`
    expect((await as('administrator', [look]))[0]?.rowCount).toBeGreaterThan(0)
    expect((await as('administrator', [insert]))[0]?.rowCount).toBe(1)
    for (const role of ['analyst', 'approver', 'director', 'reader', 'regional_lead', '']) {
      expect((await as(role, [look]))[0]?.rowCount, role).toBe(0)
      await expect(as(role, [insert]), role).rejects.toThrow(/row-level security/)
    }
  })
})
