import { loadPublished, loadReference } from '@outturn/seeds'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDatabase } from '../../../../../tests/support/database/index.ts'
import { type Database, nobody } from '../../database/index.ts'
import { openDatabase, serverSource } from '../../database/open-database.ts'
import { getCouncilProfile } from '../council-pages/index.ts'
import { askedComparator } from '../gaps/asked-comparator.ts'
import { toGaps } from '../gaps/gaps.mapper.ts'
import { getBeside } from '../gaps/get-beside.use-case.ts'
import { getGaps } from '../gaps/get-gaps.use-case.ts'
import { getNeighbourGaps } from '../gaps/get-neighbour-gaps.use-case.ts'
import { getRankHistory } from '../histories/get-rank-history.use-case.ts'
import { getIndicatorPage } from '../indicator-pages/get-indicator-page.use-case.ts'
import { loadPublishedFile, standPublishedFigures } from '../published/index.ts'
import { getPublishedThen } from './get-published-then.use-case.ts'

const { ownerUrl, appUrl } = await aDatabase('migrated')
const owner = new pg.Client({ connectionString: ownerUrl })
let database: Database
let closed: () => Promise<void>

const manchester = 'E08000003'
/** Manchester is its second neighbour. */
const birmingham = 'E08000025'
const looked = '2026-06-01T00:00:00Z'
const earlier = '2025-01-01T00:00:00Z'
const indicator = 'rereferrals_pct'

/** The same questions, as everybody asks them: every page on which a published figure stands. */
const asked = (asOf: string | null, area: string) =>
  database.reading(nobody, async (scope) => {
    const view = { area, period: 'FY2024', neighbourSet: '2025', asOf }
    const one = { ...view, indicator, basis: null }
    const gaps = (comparator: string) =>
      getGaps(scope, { ...view, comparator: askedComparator(comparator) }).then(
        (found) => found && toGaps(found),
      )
    const profile = await getCouncilProfile(scope, view)
    return {
      periods: profile?.periods,
      rows: profile?.rows.map(({ indicator: { id }, own, published }) => ({ id, own, published })),
      gaps: await gaps('neighbours_median'),
      quartile: await gaps('top_quartile'),
      best: await gaps('best_neighbour'),
      page: await getIndicatorPage(scope, one),
      neighbours: await getNeighbourGaps(scope, { ...one, show: null, kind: null }),
      beside: await getBeside(scope, { ...one, other: area === birmingham ? manchester : birmingham }),
      ranks: await getRankHistory(scope, {
        ...{ area, indicator, basis: null, group: null, neighbourSet: '2025', asOf: asOf ?? 'infinity' },
      }),
    }
  })

const heading =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,category,referral_count,rereferral_count,rereferral_percent,no_further_action_count,no_further_action_percent,not_in_need_count,not_in_need_percent,referral_child_count,rereferral_child_count,rereferral_child_percent'
const line = (year: number, percent: string) =>
  `${year},Reporting year,Local authority,E92000001,England,E12000002,North West,352,E08000003,Manchester,Referrals and Re-referrals,6342,5708,${percent},1,0.1,2,0.1,5000,800,16`

async function* file(...lines: string[]) {
  yield `${[heading, ...lines].join('\r\n')}\r\n`
}

/** Loads years of Manchester's re-referrals. */
async function load(provisional: boolean, ...lines: string[]) {
  const loaded = await loadPublishedFile(owner, {
    ...{ pieces: file(...lines), label: 'second', provisional, loadedBy: 'test', onProgress: () => {} },
  })
  expect(loaded.state).toBe('kept')
}

const before: Record<string, Awaited<ReturnType<typeof asked>>> = {}

beforeAll(async () => {
  await owner.connect()
  await loadReference(owner)
  await loadPublished(owner)
  await standPublishedFigures(owner, null)
  await owner.query(`update outturn.published_vintage set loaded_at = '2026-05-01T09:00:00Z'`)
  const source = await serverSource({ url: appUrl, poolSize: 2 }).initialize()
  database = await openDatabase(source)
  closed = () => source.destroy()
  for (const area of [manchester, birmingham]) before[area] = await asked(null, area)
  // One figure changed, one year that was not published before.
  await load(false, line(2025, '90.0'), line(2026, '91.0'))
}, 300_000)
afterAll(async () => {
  await closed()
  await owner.end()
})

describe('published statistics of an earlier day', () => {
  it('are those loaded by then: every page is as it was, to the last figure', async () => {
    for (const area of [manchester, birmingham]) expect(await asked(looked, area)).toEqual(before[area])
  }, 120_000)

  it('differ from those of now: figure, rank, neighbours, cut points and periods', async () => {
    const [then, now] = [await asked(looked, manchester), await asked(null, manchester)]
    const rereferrals = ({ rows }: typeof then) => rows?.find(({ id }) => id === indicator)?.published
    expect(rereferrals(then)).toMatchObject({ amount: 18.4, rank: 54, band: 'B' })
    expect(rereferrals(now)).toMatchObject({ amount: 90, rank: 153, band: 'D' })
    expect(now.periods?.[0]).toBe('FY2025')
    expect(then.periods?.[0]).toBe('FY2024')
    expect(now.ranks?.periods.at(-1)).toBe('FY2025')
    expect(then.ranks?.periods.at(-1)).toBe('FY2024')
    const mean = (of: typeof then) => of.page?.comparators.find(({ id }) => id === 'neighbours_mean')?.amount
    const [was, is] = [await asked(looked, birmingham), await asked(null, birmingham)]
    expect(mean(was)).not.toBe(mean(is))
    expect(was.quartile).not.toEqual(is.quartile)
    expect(was.neighbours).not.toEqual(is.neighbours)
    expect(was.beside).not.toEqual(is.beside)
  }, 120_000)

  it('are those of the first load where the day is before it, and the answer says so', async () => {
    expect(await asked(earlier, manchester)).toEqual(before[manchester])
    const then = await database.reading(nobody, (scope) => getPublishedThen(scope, earlier))
    expect(then.before).toBe(true)
    expect(then.stood.length).toBeGreaterThan(0)
  }, 120_000)

  it('are named with their loads, and with the loads that changed them since', async () => {
    const at = (moment: string) => database.reading(nobody, (scope) => getPublishedThen(scope, moment))
    const then = await at(looked)
    expect(then).toMatchObject({ before: false, since: [{ label: 'second', provisional: false }] })
    expect(then.stood.map(({ label }) => label)).toContain('April 2026')
    expect(then.stood.map(({ label }) => label)).not.toContain('second')
    const now = await at('2999-01-01T00:00:00Z')
    expect(now.since).toEqual([])
    expect(now.stood.map(({ label }) => label)).toContain('second')
  })

  it('are left alone by a provisional load that no page reads', async () => {
    const now = await asked(null, manchester)
    await load(true, line(2025, '50.0'))
    expect(await asked(null, manchester)).toEqual(now)
    expect(await asked(looked, manchester)).toEqual(before[manchester])
    const then = await database.reading(nobody, (scope) => getPublishedThen(scope, looked))
    expect(then.since).toHaveLength(1)
  }, 120_000)
})
