import { loadPublished, loadReference } from '@outturn/seeds'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aDatabase } from '../../../../../tests/support/database/index.ts'
import { type Database, nobody } from '../../database/index.ts'
import { openDatabase, serverSource } from '../../database/open-database.ts'
import { getPublishedYears } from './get-published-years.use-case.ts'

const { ownerUrl, appUrl } = await aDatabase('migrated')
const owner = new pg.Client({ connectionString: ownerUrl })
let database: Database
let closed: () => Promise<void>
const manchester = 'E08000003'

beforeAll(async () => {
  await owner.connect()
  await loadReference(owner)
  await loadPublished(owner)
  const source = await serverSource({ url: appUrl, poolSize: 2 }).initialize()
  database = await openDatabase(source)
  closed = () => source.destroy()
}, 300_000)
afterAll(async () => {
  await closed()
  await owner.end()
})

const asked = (indicator: string, basis: string | null = null) =>
  database.reading(nobody, (scope) => getPublishedYears(scope, { area: manchester, indicator, basis }))

it('gives an area’s published years, oldest first, whichever basis is asked for', async () => {
  const years = await asked('rereferrals_pct')
  expect(years.find(({ period }) => period === 'FY2024')?.amount).toBe(18.4)
  const periods = years.map(({ period }) => period)
  expect(periods).toEqual([...new Set(periods)].sort())
  expect(await asked('rereferrals_pct', 'snapshot')).toEqual(years)
})

it('gives none for an indicator that nobody knows', async () => {
  expect(await asked('lanterns_lent')).toEqual([])
})
