import { councilId } from '@outturn/indicators'
import { quartiles } from '@outturn/statistics'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDatabase } from '../../../../../tests/support/database/index.ts'
import type { Database, Who } from '../../database/index.ts'
import { openDatabase, serverSource } from '../../database/open-database.ts'
import { askedComparator } from './asked-comparator.ts'
import { toGaps } from './gaps.mapper.ts'
import { getGaps } from './get-gaps.use-case.ts'

const { ownerUrl, appUrl } = await aDatabase('seeded')
const owner = new pg.Client({ connectionString: ownerUrl })
await owner.connect()
let database: Database
let closed: () => Promise<void>

beforeAll(async () => {
  const source = await serverSource({ url: appUrl, poolSize: 2 }).initialize()
  database = await openDatabase(source)
  closed = () => source.destroy()
}, 60_000)
afterAll(async () => {
  await closed()
  await owner.end()
})

const wirral = 'E08000015'
const darlington = 'E06000005'
const northvale = 'X08000001'

const idOf = async (area: string): Promise<number> =>
  (await owner.query<{ id: number }>('select id from outturn.council where area_code = $1', [area])).rows[0]
    ?.id ?? 0

const directorOf = async (area: string): Promise<Who> => ({
  personId: 1,
  membershipId: 1,
  role: 'director',
  councilId: councilId(await idOf(area)),
  agreementId: null,
})

interface Asked {
  readonly area: string
  readonly by?: string
  readonly period?: string
  readonly comparator?: string
  readonly set?: string
}

async function gapsOf({ area, by = area, period, comparator, set }: Asked) {
  const found = await database.reading(await directorOf(by), (scope) =>
    getGaps(scope, {
      area,
      period: period ?? null,
      neighbourSet: set ?? null,
      comparator: askedComparator(comparator ?? null),
      asOf: null,
    }),
  )
  if (!found) throw new Error(`There is no ${area}`)
  const told = toGaps(found)
  const rows = told.columns.indicator.map((indicator, i) => ({
    indicator,
    list: told.columns.list[i],
    amount: told.columns.amount[i] ?? null,
    comparator: told.columns.comparator[i] ?? null,
    kind: told.columns.comparatorKind[i],
    period: told.columns.comparatorPeriod[i],
    gap: told.columns.gap[i] ?? null,
    count: told.columns.gapCount[i] ?? null,
    chance: told.columns.distinguishable[i],
    revised: told.columns.revised[i],
    counted: told.columns.counted[i],
    whose: told.columns.comparatorArea[i],
    reason: told.columns.reason[i],
    others: told.columns.othersAmounts[i] ?? [],
  }))
  return { told, rows, of: (id: string) => rows.find(({ indicator }) => indicator === id) }
}

describe('the gaps of councils that signed their own reports', () => {
  it('lead, for Wirral in July to September 2022, with re-referrals, then what was not tested', async () => {
    const { rows } = await gapsOf({ area: wirral, period: 'FY2022-Q2' })
    const worse = rows.filter(({ list }) => list === 'unfavourable')
    expect(worse.slice(0, 3)).toMatchObject([
      { indicator: 'rereferrals_pct', amount: 25.4, comparator: 19.4, count: 42, chance: 'distinguishable' },
      { indicator: 'icpc_15d_pct', amount: 52.2, comparator: 79.4, count: null, chance: 'not_tested' },
      { indicator: 'ehcp_20wk_excl_pct', amount: 39, comparator: 76.6, count: null, chance: 'not_tested' },
    ])
    expect(worse[1]?.gap).toBeCloseTo(-27.2, 9)
    expect(worse[0]).toMatchObject({ kind: 'published', period: 'FY2021', counted: 10 })
    expect(rows.filter(({ reason }) => reason === 'year_to_date_against_full_year').length).toBeGreaterThan(0)
  })

  it('lead, for Darlington in July to September 2023, with late assessments and conferences', async () => {
    const { rows } = await gapsOf({ area: darlington, period: 'FY2023-Q2' })
    expect(rows.slice(0, 2)).toMatchObject([
      { indicator: 'cf_assess_45d_pct', amount: 50, count: 122, chance: 'distinguishable' },
      { indicator: 'icpc_15d_pct', amount: 70.2, count: 8, chance: 'distinguishable' },
    ])
    expect(rows[0]?.comparator).toBeCloseTo(82.35, 9)
    expect(rows[1]?.comparator).toBeCloseTo(84.15, 9)
  })

  it('lead, for a demonstration council, with the three that were worked by hand', async () => {
    const { rows } = await gapsOf({ area: northvale, period: 'FY2026-Q1' })
    const first = rows.slice(0, 3).map(({ indicator, count, kind }) => [indicator, count, kind])
    expect(first).toEqual([
      ['cla_20miles_pct', 26, 'live'],
      ['neet_nk_16_17_pct', 46, 'live'],
      ['ehcp_20wk_pct', 22, 'live'],
    ])
    expect(rows[0]?.comparator).toBeCloseTo(17.15, 9)
    expect(rows[1]?.comparator).toBeCloseTo(5.55, 9)
    expect(rows[2]?.comparator).toBeCloseTo(66.2, 9)
  })

  it('name each indicator once', async () => {
    const { rows } = await gapsOf({ area: darlington, period: 'FY2023-Q2' })
    expect(new Set(rows.map(({ indicator }) => indicator)).size).toBe(rows.length)
  })
})

describe('the comparator', () => {
  const rereferrals = async (comparator: string, more: Partial<Asked> = {}) =>
    (await gapsOf({ area: northvale, period: 'FY2026-Q1', comparator, ...more })).of('rereferrals_pct')

  it('is live where nothing is published, of ten neighbours', async () => {
    const found = await rereferrals('neighbours_median')
    expect(found).toMatchObject({ kind: 'live', period: 'FY2026-Q1', counted: 10 })
    const sorted = found?.others.toSorted((a, b) => a - b) ?? []
    expect(found?.comparator).toBeCloseTo(((sorted[4] ?? 0) + (sorted[5] ?? 0)) / 2, 9)
  })
  it('is the mean, and the best, of the same ten', async () => {
    const [mean, best] = [await rereferrals('neighbours_mean'), await rereferrals('best_neighbour')]
    const others = mean?.others ?? []
    expect(mean?.comparator).toBeCloseTo(others.reduce((sum, one) => sum + one, 0) / 10, 9)
    expect(best?.comparator).toBe(Math.min(...others))
    expect(best?.whose).toMatch(/^X08/)
  })
  /** What is kept of Northvale's re-referrals; row security binds the owner too, so it is loosened meanwhile. */
  async function kept<Row extends object>(what: string, ...values: unknown[]): Promise<Row[]> {
    const of = `council_id = (select id from outturn.council where area_code = '${northvale}')
      and indicator_id = 'rereferrals_pct' and period = 'FY2026-Q1'`
    await owner.query('alter table outturn.comparator_figure no force row level security')
    const { rows } = await owner.query<Row>(what.replace('$of', of), values)
    await owner.query('alter table outturn.comparator_figure force row level security')
    return rows
  }
  it('is the best quarter of those who share it in the region', async () => {
    const found = await rereferrals('region_top_quartile')
    expect(found).toMatchObject({ kind: 'live', period: 'FY2026-Q1' })
    // Low is good: the lower quarter of what the region's councils returned, the own one among them.
    const { rows } = await owner.query<{ code: string }>(
      `select area_code as code from reference.area where kind = 'council' and area_code <> $1
         and region_code = (select region_code from reference.area where area_code = $1)`,
      [northvale],
    )
    const theirs = await Promise.all(
      rows.map(
        async ({ code }) =>
          (await gapsOf({ area: northvale, period: 'FY2026-Q1', comparator: `area:${code}` })).of(
            'rereferrals_pct',
          )?.comparator ?? null,
      ),
    )
    const shared = [found?.amount ?? null, ...theirs]
    expect(found?.counted).toBe(shared.filter((amount) => amount !== null).length)
    expect(found?.counted).toBeGreaterThanOrEqual(4)
    expect(found?.comparator).toBeCloseTo(quartiles(shared)?.q1 ?? 0, 9)
    // Invented councils stand in no country.
    expect((await rereferrals('top_quartile'))?.comparator).toBeNull()
  })
  it('is nothing where fewer than four share it', async () => {
    const share = (counted: number) =>
      kept(
        `update outturn.comparator_figure set counted = $1 where $of and kind = 'neighbours_median'`,
        counted,
      )
    await share(3)
    expect((await rereferrals('neighbours_median'))?.comparator).toBeNull()
    await share(10)
    expect((await rereferrals('neighbours_median'))?.comparator).not.toBeNull()
  })
  it('is one other council, of the same quarter', async () => {
    const found = await rereferrals('area:X08000002')
    expect(found).toMatchObject({ kind: 'live', whose: 'X08000002' })
    const theirs = (await gapsOf({ area: 'X08000002', by: northvale, period: 'FY2026-Q1' })).of(
      'rereferrals_pct',
    )
    expect(found?.comparator).toBe(theirs?.amount)
  })
  it('is a saved group’s median, and nothing for a group of another council', async () => {
    const id = await saveGroup(northvale, ['X08000002', 'X08000003', 'X08000004'])
    const found = await rereferrals(`group:${id}`)
    expect(found).toMatchObject({ kind: 'live', counted: 3 })
    expect(found?.comparator).toBe(found?.others.toSorted((a, b) => a - b)[1])
    const { told } = await gapsOf({ area: northvale, by: 'X08000002', comparator: `group:${id}` })
    expect([told.comparatorName, told.others]).toEqual([null, []])
    expect(told.columns.comparator.every((amount) => amount === null)).toBe(true)
  })
  it('is England, the region or England’s best quarter as published', async () => {
    const at = async (comparator: string) =>
      (await gapsOf({ area: wirral, period: 'FY2022-Q2', comparator })).of('rereferrals_pct')
    const published = async (code: string) =>
      (
        await owner.query<{ amount: number }>(
          `select amount from outturn.published_figure
           where indicator_id = 'rereferrals_pct' and period = 'FY2021' and area_code = $1`,
          [code],
        )
      ).rows[0]?.amount
    expect((await at('england'))?.comparator).toBe(await published('E92000001'))
    expect((await at('region'))?.comparator).toBe(await published('E12000002'))
    const { rows } = await owner.query<{ q1: number }>(
      `select q1 from outturn.published_cut where indicator_id = 'rereferrals_pct' and period = 'FY2021'`,
    )
    expect((await at('top_quartile'))?.comparator).toBe(rows[0]?.q1)
  })
  it('is the own target, for the own council alone', async () => {
    const own = await gapsOf({ area: wirral, period: 'FY2022-Q2', comparator: 'target' })
    const set = own.rows.filter(({ kind }) => kind === 'target')
    expect(set.length).toBeGreaterThan(0)
    expect(own.of('rereferrals_pct')).toMatchObject({ comparator: 21.9, kind: 'target' })
    const other = await gapsOf({ area: northvale, by: 'X08000002', comparator: 'target' })
    expect(other.rows.every(({ kind }) => kind === null)).toBe(true)
  })
  it('follows the neighbour set', async () => {
    const of = async (set: string) => (await gapsOf({ area: wirral, period: 'FY2022-Q2', set })).told
    const [newer, older] = [await of('2025'), await of('2021')]
    expect(newer.others).toHaveLength(10)
    expect(older.others.map(({ code }) => code).sort()).not.toEqual(
      newer.others.map(({ code }) => code).sort(),
    )
  })
})

describe('an area without returns', () => {
  it('shows its published year against its own year', async () => {
    const { told, of } = await gapsOf({ area: 'E08000003', by: wirral, period: 'FY2024' })
    expect(told.source).toBe('published')
    const rereferrals = of('rereferrals_pct')
    expect(rereferrals).toMatchObject({
      amount: 18.4,
      kind: 'published',
      period: 'FY2024',
      list: 'favourable',
    })
  })
})

it('tells a revision that turned a gap round', async () => {
  const before = (await gapsOf({ area: northvale, period: 'FY2026-Q1' })).of('rereferrals_pct')
  if (before?.comparator == null || before.gap == null) throw new Error('Northvale has no gap to turn round')
  expect(before.revised).toBeNull()
  await revise(northvale, { indicator: 'rereferrals_pct', amount: before.comparator - before.gap })
  const after = (await gapsOf({ area: northvale, period: 'FY2026-Q1' })).of('rereferrals_pct')
  expect(after?.revised).toBe('reversed')
  expect(Math.sign(after?.gap ?? 0)).toBe(-Math.sign(before.gap))
})

/** Runs one statement as the server's role, behind the fences of a council. */
async function behind<Row extends pg.QueryResultRow>(area: string, text: string, values: unknown[]) {
  const client = new pg.Client({ connectionString: appUrl })
  await client.connect()
  await client.query('begin')
  const settings = { council_id: await idOf(area), person_id: 1, role: 'analyst' }
  for (const [name, value] of Object.entries(settings))
    await client.query('select set_config($1, $2, true)', [`app.${name}`, String(value)])
  const { rows } = await client.query<Row>(text, values)
  await client.query('commit')
  await client.end()
  return rows
}

const saveGroup = async (area: string, areas: string[]): Promise<number> =>
  (
    await behind<{ id: number }>(
      area,
      `insert into outturn.saved_group (council_id, name, areas, saved_by, saved_at)
       values ($1, 'Three councils', $2, 1, now()) returning id`,
      [await idOf(area), areas],
    )
  )[0]?.id ?? 0

/** A second revision of the quarter with one figure changed; every other figure as it was. */
const revise = async (area: string, to: { indicator: string; amount: number }): Promise<unknown> =>
  behind(
    area,
    `with fresh as (
       insert into outturn.release (council_id, return_id, revision, period, what, released_at, signed_by)
       select council_id, return_id, 2, period, what, now(), signed_by from outturn.release
       where council_id = $1 and period = 'FY2026-Q1' order by id desc limit 1 returning id),
     latest as (
       select distinct on (indicator_id, basis) o.* from outturn.observation o
       where council_id = $1 and period = 'FY2026-Q1' order by indicator_id, basis, release_id desc)
     insert into outturn.observation (release_id, council_id, area_code, indicator_id, basis, period, status, amount,
       printed, numerator, denominator, derived, cell, revision, released_at)
     select fresh.id, council_id, area_code, indicator_id, basis, period, status,
       case when indicator_id = $2 then $3 else amount end, printed, numerator, denominator, derived, cell, 2, now()
     from latest, fresh`,
    [await idOf(area), to.indicator, to.amount],
  )
