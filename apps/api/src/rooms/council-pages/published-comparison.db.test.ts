import { publishedMeasureIndicator } from '@outturn/indicators'
import { loadPublished, loadReference } from '@outturn/seeds'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDatabase } from '../../../../../tests/support/database/index.ts'
import { type Database, nobody } from '../../database/index.ts'
import { openDatabase, serverSource } from '../../database/open-database.ts'
import { getIndicatorPage } from '../indicator-pages/get-indicator-page.use-case.ts'
import { getLeagueTable } from '../league-tables/get-league-table.use-case.ts'
import { standPublishedFigures } from '../published/index.ts'
import { getCouncilProfile } from './get-council-profile.use-case.ts'

const { ownerUrl, appUrl } = await aDatabase('migrated')
let database: Database
let closed: () => Promise<void>

beforeAll(async () => {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  await loadReference(owner)
  await loadPublished(owner)
  await standPublishedFigures(owner, null)
  await owner.end()
  const source = await serverSource({ url: appUrl, poolSize: 2 }).initialize()
  database = await openDatabase(source)
  closed = () => source.destroy()
}, 300_000)
afterAll(() => closed())

const ask = { basis: null, period: null, neighbourSet: null, asOf: null }
const manchester = 'E08000003'

/** Worked figures of METHODS: council, indicator, year, then what DfE's tool shows for it. */
const worked = [
  [
    'Manchester',
    'E08000003',
    'rereferrals_pct',
    'FY2024',
    {
      value: 18.4,
      mean: 21.93,
      n: 10,
      region: 21.7,
      england: 22.6,
      rank: 54,
      band: 'B',
      cuts: [16.9, 20, 23],
    },
  ],
  [
    'North Yorkshire',
    'E06000065',
    'CareLeaverEET',
    'FY2024',
    { value: 62, mean: 57.2, n: 10, region: 50, england: 54, rank: 29, band: 'A', cuts: [49, 54.5, 60] },
  ],
  [
    'Lincolnshire',
    'E10000019',
    'CareLeavers_LA_NotInTouch',
    'FY2024',
    { value: 4, mean: 3.667, n: 6, region: 2, england: 4, rank: 37, band: 'B', cuts: [0, 4, 6] },
  ],
  [
    'Bath and North East Somerset',
    'E06000022',
    'SEN_EHC_All_20wks',
    'CY2024',
    {
      value: 24.1,
      mean: 39.08,
      n: 10,
      region: 31,
      england: 45.9,
      rank: 125,
      band: 'D',
      cuts: [29.4, 49.4, 78.6],
    },
  ],
  [
    'Birmingham',
    'E08000025',
    'CPP_rate',
    'FY2024',
    { value: 57.3, mean: 61.04, n: 10, region: 40.3, england: 40.6, rank: null, band: null, cuts: null },
  ],
  [
    'Suffolk',
    'E10000029',
    'PrevRegCPR',
    'FY2024',
    {
      value: 24.5,
      mean: 24.65,
      n: 10,
      region: 22.5,
      england: 24.5,
      rank: 79,
      band: 'C',
      cuts: [20, 24.3, 27.6],
    },
  ],
] as const

describe('published figures agree with the outside', () => {
  it.each(worked)('%s', async (_name, area, measure, period, expected) => {
    const found = publishedMeasureIndicator(measure)
    const indicator = found?.indicator.id ?? measure
    const page = await database.reading(nobody, (scope) =>
      getIndicatorPage(scope, {
        ...ask,
        area,
        indicator,
        period,
        neighbourSet: '2025',
        basis: found?.equivalent.basis ?? null,
      }),
    )
    const of = (id: string) => page?.comparators.find((one) => one.id === id)
    expect(page?.current?.amount).toBeCloseTo(expected.value, 6)
    expect(of('neighbours_mean')?.amount).toBeCloseTo(expected.mean, 2)
    expect(of('neighbours_mean')?.counted).toBe(expected.n)
    expect(of('region')?.amount).toBeCloseTo(expected.region, 6)
    expect(of('england')?.amount).toBeCloseTo(expected.england, 6)
    expect([page?.rank, page?.band]).toEqual([expected.rank, expected.band])
    if (expected.cuts) expected.cuts.forEach((cut, i) => expect(page?.cuts?.[i]).toBeCloseTo(cut, 1))
  })

  it('shows a council without returns its published figures, each with its period', async () => {
    const profile = await database.reading(nobody, (scope) =>
      getCouncilProfile(scope, { area: manchester, period: null, neighbourSet: null, asOf: null }),
    )
    expect(profile?.source).toBe('published')
    const place = profile?.rows.findIndex(({ indicator }) => indicator.id === 'rereferrals_pct') ?? -1
    const row = profile?.rows[place]
    expect(row?.own.amount).toBe(18.4)
    expect(row?.published).toMatchObject({ rank: 54, band: 'B', period: 'FY2024' })
    expect(profile?.compared.comparedWith[place]).toBe('published')
    expect(profile?.rows.length).toBeGreaterThan(70)
  })

  it('ranks England, and lists what is not ranked with the reason', async () => {
    const table = await database.reading(nobody, (scope) =>
      getLeagueTable(scope, {
        indicator: 'rereferrals_pct',
        basis: null,
        period: 'FY2024',
        kind: null,
        group: 'england',
      }),
    )
    const place = table?.table.areas.indexOf(manchester as never) ?? -1
    expect(table?.table.rank[place]).toBe(54)
    expect(table?.table.of).toBe(153)
    expect(table?.table.unranked.map(({ because }) => because)).toEqual(Array(5).fill('former_council'))
    expect(table?.cuts?.map((cut) => Math.round(cut * 10) / 10)).toEqual([16.9, 20, 23])
    expect(table?.benchmark).toMatchObject({ amount: 22.6, kind: 'published' })
  })
})
