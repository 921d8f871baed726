import { councilId } from '@outturn/indicators'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { aDatabase } from '../support/database/index.ts'
import { buildWorld } from './world/build-world.ts'
import { settingsOf } from './world/settings-of.ts'

const world = await buildWorld(await aDatabase('seeded'))
const pool = new pg.Pool({ connectionString: world.appUrl, max: 1 })
afterAll(() => pool.end())

const begin = async (client: pg.PoolClient, asker: string) => {
  await client.query('begin')
  for (const [name, value] of Object.entries(settingsOf(world, asker)))
    await client.query('select set_config($1, $2, true)', [`app.${name}`, String(value)])
}
const cells = 'select count(*)::int as n from outturn.return_cell'
const count = async (client: pg.PoolClient) => (await client.query<{ n: number }>(cells)).rows[0]?.n

// One connection for everybody, as a pool hands it round.
describe('a connection used again', () => {
  it.each([
    ['after it was committed', 'commit'],
    ['after it was rolled back', 'rollback'],
  ])('keeps nothing of the council before it, %s', async (_when, end) => {
    const first = await pool.connect()
    await begin(first, 'own council')
    expect(await count(first)).toBeGreaterThan(0)
    await first.query(end)
    first.release()
    const second = await pool.connect()
    expect(await count(second)).toBe(0)
    await begin(second, 'another council')
    const { rows } = await second.query('select 1 from outturn.return_cell where council_id = $1', [
      world.councilId,
    ])
    expect(rows).toEqual([])
    await second.query('commit')
    second.release()
  })

  it('keeps nothing after an error in the middle', async () => {
    const first = await pool.connect()
    await begin(first, 'own council')
    await expect(first.query('select 1 / 0')).rejects.toThrow(/division/)
    await first.query('rollback')
    first.release()
    const second = await pool.connect()
    expect(await count(second)).toBe(0)
    second.release()
  })

  it('keeps nothing of what was shared with the council before it, after an error', async () => {
    const shared = async (client: pg.PoolClient) => {
      const text = 'select count(*)::int as n from outturn.observation where council_id = $1'
      return (await client.query<{ n: number }>(text, [world.councilId])).rows[0]?.n
    }
    for (const asker of ['member of the alliance', 'lead of the alliance']) {
      const first = await pool.connect()
      await begin(first, asker)
      expect(await shared(first)).toBeGreaterThan(0)
      await expect(first.query('select 1 / 0')).rejects.toThrow(/division/)
      await first.query('rollback')
      first.release()
      for (const stranger of ['another council', 'lead of another alliance', 'administrator', 'nobody']) {
        const second = await pool.connect()
        expect(await shared(second)).toBe(0)
        await begin(second, stranger)
        expect(await shared(second)).toBe(0)
        await second.query('commit')
        second.release()
      }
    }
  })

  it('reads a setting that was never made, and one that was left empty, as nobody', async () => {
    const client = await pool.connect()
    await client.query('begin')
    await client.query(`select set_config('app.council_id', '', true)`)
    expect(await count(client)).toBe(0)
    await client.query('rollback')
    client.release()
    const fresh = new pg.Client({ connectionString: world.appUrl })
    await fresh.connect()
    expect((await fresh.query<{ n: number }>(cells)).rows[0]?.n).toBe(0)
    await fresh.end()
  })

  it('runs a prepared statement anew for each council', async () => {
    const named = { name: 'mine', text: cells }
    const seen: (number | undefined)[] = []
    for (let i = 0; i < 8; i += 1) {
      const client = await pool.connect()
      await begin(client, i % 2 === 0 ? 'own council' : 'another council')
      seen.push((await client.query<{ n: number }>(named)).rows[0]?.n)
      await client.query('commit')
      client.release()
    }
    const [own, other] = seen
    expect(own).not.toBe(other)
    expect(seen).toEqual([own, other, own, other, own, other, own, other])
  })

  it('takes no council that is not a number', () => {
    expect(() => councilId(Number('1; drop'))).toThrow(RangeError)
  })
})
