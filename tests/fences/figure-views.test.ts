import { setTimeout as wait } from 'node:timers/promises'
import { FigureViews, LiveComparators } from '@outturn/contracts'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { type Visitor, visitorFor } from '../flow/support/visitor.ts'
import { startServer } from '../support/index.ts'
import { emailOf } from './world/askers.ts'
import { behind, buildWorld } from './world/build-world.ts'
import { questions } from './world/questions.ts'
import { settingsOf } from './world/settings-of.ts'

/** What the log calls the page of each operation that hands out other councils' signed-off figures. */
const pages: Readonly<Record<string, string>> = {
  councilProfile: 'council',
  indicatorPage: 'indicator',
  gaps: 'gaps',
  neighbourGaps: 'neighbours',
  beside: 'side by side',
  leagueTable: 'league table',
  figureHistory: 'figures over time',
  rankHistory: 'ranks over time',
  regionalPicture: 'regional picture',
  outliers: 'regional picture',
}

const server = await startServer({ content: 'seeded' })
const world = await buildWorld(server.database)
const owner = new pg.Client({ connectionString: server.database.ownerUrl })
await owner.connect()
afterAll(() => owner.end())

// A figure like no other, so that an answer that holds it is known to show Eastmere's.
const figure = 98765.4375
await behind(world.appUrl, settingsOf(world, 'own council'), (client) =>
  client.query(
    `with r as (insert into outturn.release (council_id, return_id, revision, period, what, released_at, signed_by)
       select council_id, id, 9, period, 'figures', now(), 1 from outturn.return where council_id = $1 and period = $2
       returning id, council_id, period)
     insert into outturn.observation (release_id, council_id, area_code, indicator_id, basis, period, status, amount,
       numerator, denominator, revision, released_at)
     select r.id, r.council_id, $3, i.id, i.basis, r.period, 'measured', $4, $4, $4, 9, now()
     from r, (values ('cla_number', 'snapshot'), ('cla_rate', 'snapshot'), ('rereferrals_pct', 'in_period')) i (id, basis)`,
    [world.councilId, world.signedPeriod, world.areaCode, figure],
  ),
)
// A colleague of the ally's analyst, under the same hat: their answers come from those that are kept.
const colleague = 'second.analyst@example.org'
await owner.query(
  `with p as (insert into access.person (email, name, password_hash)
     select $1, 'Second Analyst', password_hash from access.person where email = $2 returning id)
   insert into access.membership (person_id, council_id, role) select id, $3, 'analyst' from p`,
  [colleague, emailOf['member of the alliance'], world.allyId],
)
const ally = await visitorFor(server.url, emailOf['member of the alliance'])
const second = await visitorFor(server.url, colleague)

interface Best {
  readonly indicator: string
  readonly basis: string
  readonly period: string
}
interface Line {
  readonly page: string
  readonly council_id: number
  readonly agreements: number[]
  readonly email: string
}
/** The lines about a council's figures, once none has come for a while: they are written a moment after the answer. */
async function lines(email: string, of = world.councilId): Promise<Line[]> {
  for (let before = -1; ; ) {
    await wait(600)
    const found = await written(email, of)
    if (found.length === before) return found
    before = found.length
  }
}
async function written(email: string, of: number): Promise<Line[]> {
  const { rows: people } = await owner.query<{ id: number }>(
    'select id from access.person where email = $1',
    [email],
  )
  const text = `select page, council_id, agreements, $2 as email from outturn.figure_view
    where person_id = $1 and $3 = any (seen) and at > now() - interval '1 hour' order by id`
  const { rows } = await behind(world.appUrl, settingsOf(world, 'administrator'), (client) =>
    client.query<Line>(text, [people[0]?.id, email, of]),
  )
  return rows
}
/** Puts a mark in the place of the newest table, once it is written out as things stand. Answers how many there are. */
const markedTables = ({ indicator, basis, group }: Record<'indicator' | 'basis' | 'group', string>) =>
  behind(server.database.workerUrl, {}, async (client) => {
    const { rowCount } = await client.query(
      `update outturn.league_page p set page = '{"written":"beforehand"}'
       from outturn.circle k cross join fence.data_version() d cross join outturn.sight_day y
       where k.id = p.circle and p.newest and p.indicator_id = $1 and p.basis = $2 and p.group_code = $3
         and k.written_from = p.made_from and p.made_from like concat_ws(' ', d.public_version, y.number, (
           select sum(v.shown) from outturn.council_version v where v.council_id = any (k.councils)), '%')`,
      [indicator, basis, group],
    )
    return rowCount
  })
const ask = (visitor: Visitor, name: string) => {
  const question = questions[name]
  if (!question) throw new Error(`There is no ${name}`)
  const text = question.text.replaceAll('AGREEMENT', String(world.agreementId))
  return visitor.ask<Record<string, unknown>, object>(text, question.variables(world))
}
const reading = Object.entries(questions).filter(([, { text }]) => !text.startsWith('mutation'))

describe('every operation that shows another council’s figure', () => {
  it.each(reading)('%s leaves a line, or shows none', async (name) => {
    const shows = JSON.stringify((await ask(ally, name)).data ?? null).includes(String(figure))
    expect({ name, page: pages[name] !== undefined }).toEqual({ name, page: shows })
  })

  it('has its line in the log, under the agreement', async () => {
    const found = await lines(emailOf['member of the alliance'])
    expect([...new Set(found.map(({ page }) => page))].sort()).toEqual(
      [...new Set(Object.values(pages))].sort(),
    )
    for (const line of found)
      expect(line).toMatchObject({ council_id: world.allyId, agreements: [world.agreementId] })
  })
})

describe('the best neighbour', () => {
  it('is one council’s figure among the comparators of another, and leaves a line', async () => {
    const jobs = new pg.Client({ connectionString: server.database.workerUrl })
    await jobs.connect()
    const { rows } = await jobs.query<{ asked: Best; area: string; best: number }>(
      `select json_build_object('indicator', v.indicator_id, 'basis', v.basis, 'period', v.period) as asked,
         own.area_code as area, b.id as best
       from outturn.comparator_version v join outturn.council own on own.id = v.council_id
       join outturn.council b on b.area_code = v.best
       where v.council_id = $1 and v.counted[array_position(v.kinds, 'neighbours_best')] >= 4
       order by v.period desc, v.indicator_id, v.version desc limit 1`,
      [world.allyId],
    )
    await jobs.end()
    const [row] = rows
    if (!row) throw new Error('Northvale has no best neighbour')
    const asked = { ...row.asked, area: row.area, asOf: null }
    const live = (await ally.get(LiveComparators, asked)).liveComparators
    expect(live?.figures.find(({ by }) => by === 'best')?.amount).not.toBeNull()
    const seen = async () =>
      (await lines(emailOf['member of the alliance'], row.best)).filter(
        ({ page }) => page === 'live comparators',
      )
    await expect
      .poll(async () => (await seen()).map(({ agreements }) => agreements), { timeout: 30_000 })
      .toEqual([[world.agreementId]])
  })
})

describe('the log of views', () => {
  it('tells of an answer that was kept, each time another person is sent it', async () => {
    const { CouncilProfile } = await import('@outturn/contracts')
    const asked = { area: world.areaCode, period: world.signedPeriod, neighbourSet: null, asOf: null }
    await ally.get(CouncilProfile, asked)
    expect(await lines(colleague)).toEqual([])
    await second.get(CouncilProfile, asked)
    expect((await lines(colleague)).map(({ page }) => page)).toEqual(['council'])
  })

  it('has one line for the same view again within a quarter of an hour', async () => {
    const before = (await lines(emailOf['member of the alliance'])).length
    await ask(ally, 'councilProfile')
    expect((await lines(emailOf['member of the alliance'])).length).toBe(before)
  })

  it('is read by the council whose figures were seen, without the name of the person', async () => {
    const own = await visitorFor(server.url, emailOf['own council'])
    const { total, entries } = (await own.get(FigureViews, { agreement: null, ours: true, from: 0 }))
      .figureViews
    expect(total).toBeGreaterThanOrEqual(entries.length)
    expect(entries.length).toBeGreaterThan(3)
    for (const entry of entries) {
      expect(entry).toMatchObject({
        council: 'Demonstration Northvale',
        person: null,
        seen: ['Demonstration Eastmere'],
      })
      expect(entry.agreements).toEqual(['Demonstration alliance'])
    }
  })

  it('is not read by councils it does not concern, and holds no figure for an administrator', async () => {
    const all = { agreement: null, ours: null, from: 0 }
    const wirral = await visitorFor(server.url, emailOf['another council'])
    expect((await wirral.get(FigureViews, all)).figureViews.entries).toEqual([])
    const administrator = await visitorFor(server.url, emailOf.administrator)
    const { entries } = (await administrator.get(FigureViews, all)).figureViews
    expect(entries.length).toBeGreaterThan(3)
    expect(entries.some(({ person }) => person === 'Second Analyst')).toBe(true)
    expect(JSON.stringify(entries)).not.toContain(String(figure))
  })

  it('tells the same of a league table that was written out as of one that is made when asked for', async () => {
    const { LeagueTable } = await import('@outturn/contracts')
    const lead = await visitorFor(server.url, emailOf['lead of the alliance'])
    const asked = { indicator: 'cla_number', basis: 'snapshot', group: `alliance:${world.agreementId}` }
    await expect.poll(() => markedTables(asked), { timeout: 120_000, interval: 500 }).toBe(1)
    const { data } = await lead.ask(LeagueTable as string, asked)
    expect(data).toEqual({ leagueTable: { written: 'beforehand' } })
    expect((await lines(emailOf['lead of the alliance'])).map(({ page }) => page)).toEqual(['league table'])
    expect((await lead.ask(`${LeagueTable} `, asked)).data).toHaveProperty('leagueTable.columns')
    expect(await lines(emailOf['lead of the alliance'])).toHaveLength(1)
  })
})
