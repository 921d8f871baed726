import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { aDatabase } from '../support/database/index.ts'
import { behind, buildWorld } from './world/build-world.ts'
import { settingsOf } from './world/settings-of.ts'

const database = await aDatabase('seeded')
const world = await buildWorld(database)
const owner = new pg.Client({ connectionString: database.ownerUrl })
await owner.connect()
afterAll(() => owner.end())

/** Whether what is kept about who sees whom is what would be worked out now. */
const same = (kept: string, workedOut: string): string =>
  `(select array_agg(distinct id) from unnest(fence.${kept}()) id) is not distinct from
   (select array_agg(distinct id) from unnest(fence.${workedOut}()) id)`

/** Releases of Eastmere that an asker can see. */
const releases = (asker: string): Promise<number> =>
  behind(world.appUrl, settingsOf(world, asker), async (client) => {
    const { rows } = await client.query<{ n: number }>(
      'select count(*)::int as n from outturn.release where council_id = $1',
      [world.councilId],
    )
    const figures = await client.query<{ n: number }>(
      'select count(distinct release_id)::int as n from outturn.observation where council_id = $1',
      [world.councilId],
    )
    expect(figures.rows[0]?.n).toBe(rows[0]?.n)
    const { rows: sight } = await client.query<{ same: boolean }>(
      `select ${same('open_councils', 'work_out_open')} and ${same('partly_open_councils', 'work_out_partly_open')} as same`,
    )
    expect(sight).toEqual([{ same: true }])
    return rows[0]?.n ?? -1
  })
const agree = (text: string) =>
  owner.query(text.replaceAll('ALLIANCE', String(world.agreementId)).replaceAll('ALLY', String(world.allyId)))
const sign = () =>
  behind(world.appUrl, settingsOf(world, 'own council'), (client) =>
    client.query(
      `with r as (insert into outturn.release (council_id, return_id, revision, period, what, released_at, signed_by)
         select council_id, id, 1, period, 'figures', now(), 1 from outturn.return where council_id = $1 limit 1
         returning id, council_id, period)
       insert into outturn.observation (release_id, council_id, area_code, indicator_id, basis, period, status, amount,
         revision, released_at)
       select id, council_id, $2, 'cla_number', 'snapshot', period, 'measured', 1, 1, now() from r`,
      [world.councilId, world.areaCode],
    ),
  )

// In order: each step follows from the one before it.
describe('an agreement', () => {
  let shared = 0

  it('opens what is signed off to its members and to its lead', async () => {
    shared = await releases('member of the alliance')
    expect(shared).toBeGreaterThan(0)
    expect(await releases('lead of the alliance')).toBe(shared)
  })

  it('opens nothing while it is over aggregates only', async () => {
    await agree(`update outturn.agreement_version set shares = 'aggregates' where agreement_id = ALLIANCE`)
    expect(await releases('member of the alliance')).toBe(0)
    expect(await releases('lead of the alliance')).toBe(0)
    await agree(`update outturn.agreement_version set shares = 'figures' where agreement_id = ALLIANCE`)
    expect(await releases('member of the alliance')).toBe(shared)
  })

  it('opens nothing before it begins', async () => {
    await agree(
      `update outturn.agreement_version set starts_on = current_date + 1 where agreement_id = ALLIANCE`,
    )
    expect(await releases('member of the alliance')).toBe(0)
    expect(await releases('lead of the alliance')).toBe(0)
    await agree(
      `update outturn.agreement_version set starts_on = current_date - 900 where agreement_id = ALLIANCE`,
    )
  })

  it('is worked out anew on a day for which nothing is kept', async () => {
    await owner.query('update outturn.sight_day set until_day = current_date')
    expect(await releases('member of the alliance')).toBe(shared)
    expect(await releases('another council')).toBe(0)
    await owner.query('select fence.work_out_sight()')
    expect(await releases('lead of the alliance')).toBe(shared)
  })

  it('once left, keeps open what was shared and nothing that comes after', async () => {
    await agree(
      `update outturn.agreement_member set left_at = now() where agreement_id = ALLIANCE and council_id = ALLY`,
    )
    expect(await releases('member of the alliance')).toBe(shared)
    await sign()
    expect(await releases('own council')).toBe(shared + 1)
    expect(await releases('member of the alliance')).toBe(shared)
    expect(await releases('lead of the alliance')).toBe(shared + 1)
  })

  it('opens to one that joins again what was signed meanwhile', async () => {
    await agree(
      `with m as (insert into outturn.agreement_member (agreement_id, council_id, joined_at)
         values (ALLIANCE, ALLY, now()) returning agreement_id, council_id, joined_at)
       insert into outturn.agreement_acceptance (agreement_id, version, council_id, joined_at, accepted_at)
       select agreement_id, 1, council_id, joined_at, joined_at from m`,
    )
    expect(await releases('member of the alliance')).toBe(shared + 1)
  })

  it('once ended, opens nothing to its lead, and to members what was shared while it lasted', async () => {
    await agree(
      `update outturn.agreement_version set ends_on = current_date - 1 where agreement_id = ALLIANCE`,
    )
    expect(await releases('lead of the alliance')).toBe(0)
    expect(await releases('member of the alliance')).toBe(shared)
    expect(await releases('another council')).toBe(0)
  })
})
