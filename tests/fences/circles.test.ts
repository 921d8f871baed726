import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDatabase } from '../support/database/index.ts'
import { invent } from './life/invented-agreements.ts'
import { type Asker, askers } from './world/askers.ts'
import { behind, buildWorld } from './world/build-world.ts'
import type { Settings } from './world/settings.ts'
import { settingsOf } from './world/settings-of.ts'

// League tables are written out once for each circle: for all to whom the very same figures are open.
const database = await aDatabase('seeded')
const world = await buildWorld(database)
const owner = new pg.Client({ connectionString: database.ownerUrl })
await owner.connect()
const server = new pg.Client({ connectionString: database.appUrl })
await server.connect()
afterAll(() => Promise.all([owner.end(), server.end()]))

const as = <T>(asker: Asker, errand: (client: pg.Client) => Promise<T>): Promise<T> =>
  behind(world.appUrl, settingsOf(world, asker), errand)
const circleOf = (asker: Asker): Promise<number | null> =>
  as(
    asker,
    async (client) =>
      (await client.query<{ id: number | null }>('select fence.circle() as id')).rows[0]?.id ?? null,
  )
const pagesOf = (asker: Asker): Promise<string[]> =>
  as(asker, async (client) => {
    const { rows } = await client.query<{ page: string }>('select page from outturn.league_page order by 1')
    return rows.map(({ page }) => page)
  })
const write = (circle: number | null, agreement: number | null, page: string) =>
  behind(database.workerUrl, {}, (client) =>
    client.query(
      `insert into outturn.league_page (circle, agreement_id, seen, indicator_id, basis, group_code, period, newest,
         made_from, page) values ($1, $2, '', $3, 'snapshot', 'england', 'FY2026-Q1', true, '', $3)`,
      [circle, agreement, page],
    ),
  )
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (fault: { code?: string }) => fault.code ?? 'unknown',
  )

const inside: readonly Asker[] = ['own council', 'member of the alliance', 'lead of the alliance']
const outside = askers.filter((asker) => !inside.includes(asker))

describe('outturn.league_page', () => {
  beforeAll(async () => {
    await behind(database.workerUrl, {}, (client) => client.query('delete from outturn.league_page'))
    const [ours, theirs] = [await circleOf('own council'), await circleOf('lead of another alliance')]
    await write(ours, null, 'ours')
    await write(ours, world.agreementId, 'ours by name')
    await write(ours, world.otherAgreementId, 'not to be named')
    await write(theirs, world.otherAgreementId, 'theirs')
  })

  it.each(inside)('is read by %s, whose circle it is', async (asker) => {
    expect(await pagesOf(asker)).toEqual(['ours', 'ours by name'])
  })

  it.each(outside)('of another circle is not read by %s', async (asker) => {
    expect(await pagesOf(asker)).toEqual(asker === 'lead of another alliance' ? ['theirs'] : [])
  })

  it.each(['another council', 'administrator', 'nobody'] as const)('knows no circle of %s', async (asker) => {
    expect(await circleOf(asker)).toBeNull()
  })

  it.each(askers)('is not written, changed or cleared by %s', async (asker) => {
    for (const text of [
      `insert into outturn.league_page select * from outturn.league_page`,
      `update outturn.league_page set circle = circle`,
      'delete from outturn.league_page',
      'truncate outturn.league_page',
      'update outturn.circle set councils = councils',
      'update outturn.sight set circle = 1',
    ])
      expect(await codeOf(as(asker, (client) => client.query(text)))).toBe('42501')
  })

  it('is shut on a day for which nothing was worked out, until the jobs have it worked out', async () => {
    const pages = await pagesOf('own council')
    await owner.query('update outturn.sight_day set until_day = current_date')
    expect(await pagesOf('own council')).toEqual([])
    expect(await pagesOf('lead of the alliance')).toEqual([])
    await behind(database.workerUrl, {}, (client) => client.query('select fence.renew_sight()'))
    expect(await pagesOf('own council')).toEqual(pages)
    expect(await codeOf(as('administrator', (client) => client.query('select fence.renew_sight()')))).toBe(
      '42501',
    )
  })

  it('goes with its circle when a member leaves', async () => {
    await owner.query(
      'update outturn.agreement_member set left_at = now() where agreement_id = $1 and council_id = $2',
      [world.agreementId, world.allyId],
    )
    for (const asker of inside) expect(await pagesOf(asker)).toEqual([])
    const { rows } = await behind(database.workerUrl, {}, (client) =>
      client.query<{ page: string }>('select page from outturn.league_page'),
    )
    expect(rows).toEqual([{ page: 'theirs' }])
    expect(await circleOf('member of the alliance')).toBeNull()
    expect(await circleOf('own council')).toBeGreaterThan(0)
  })
})

describe('readers of one circle', () => {
  /** What a reader sees, as one text: releases, some figures, and the periods that are listed of them. */
  const sightOf = async (settings: Settings): Promise<{ circle: number | null; sees: string }> => {
    await server.query('begin')
    for (const [name, value] of Object.entries(settings))
      await server.query('select set_config($1, $2, true)', [`app.${name}`, String(value)])
    const { rows } = await server.query<{
      circle: number | null
      sees: string
    }>(`select fence.circle() as circle, concat(
      (select string_agg(id::text, ' ' order by id) from outturn.release), '/',
      (select string_agg(release_id || indicator_id, ' ' order by release_id, indicator_id) from outturn.observation
        where indicator_id in ('cla_number', 'rereferrals_pct')), '/',
      (select string_agg(council_id || indicator_id || basis || places, ' ' order by council_id, indicator_id, basis)
        from outturn.reported where indicator_id in ('cla_number', 'rereferrals_pct'))) as sees`)
    await server.query('commit')
    return rows[0] ?? { circle: null, sees: '' }
  }

  it('see the same, whatever was agreed, left and joined again', { timeout: 120_000 }, async () => {
    let [together, partly] = [0, 0]
    const seldom = (days: fc.Arbitrary<number>) =>
      fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: days })
    const stay = fc.record({
      council: fc.nat(4),
      joined: fc.integer({ min: 100, max: 700 }),
      left: seldom(fc.integer({ min: 1, max: 99 })),
    })
    const agreement = fc.record({
      named: fc.constantFrom(null, null, ['cla_number']),
      shares: fc.constantFrom('figures', 'figures', 'figures', 'aggregates'),
      ends: seldom(fc.integer({ min: -1, max: 90 })),
      stays: fc.uniqueArray(stay, { selector: ({ council }) => council, minLength: 2, maxLength: 5 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(agreement, { minLength: 1, maxLength: 3 }), async (agreements) => {
        const readers = await invent(owner, agreements)
        const seen = new Map<number, string>()
        for (const reader of readers) {
          const { circle, sees } = await sightOf(reader)
          if (circle === null) continue
          if (seen.has(circle)) together += 1
          expect(seen.get(circle) ?? sees).toBe(sees)
          seen.set(circle, sees)
        }
        partly += new Set(seen.values()).size > 1 ? 1 : 0
      }),
      { numRuns: 60, seed: 20_261_122 },
    )
    // The worlds that were invented are neither all alike nor all apart.
    expect(together).toBeGreaterThan(20)
    expect(partly).toBeGreaterThan(0)
  })
})
