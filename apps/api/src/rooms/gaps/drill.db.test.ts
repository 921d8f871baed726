import { councilId } from '@outturn/indicators'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDatabase } from '../../../../../tests/support/database/index.ts'
import type { Database, Who } from '../../database/index.ts'
import { openDatabase, serverSource } from '../../database/open-database.ts'
import { getBeside } from './get-beside.use-case.ts'
import { getNeighbourGaps } from './get-neighbour-gaps.use-case.ts'

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

const directorOf = async (area: string): Promise<Who> => {
  const { rows } = await owner.query<{ id: number }>('select id from outturn.council where area_code = $1', [
    area,
  ])
  const council = councilId(rows[0]?.id ?? 0)
  return { personId: 1, membershipId: 1, role: 'director', councilId: council, agreementId: null }
}

const none = { basis: null, neighbourSet: null, asOf: null, show: null, kind: null }
const wirral = { ...none, area: 'E08000015', indicator: 'rereferrals_pct', period: 'FY2022-Q2' }
const northvale = { ...none, area: 'X08000001', indicator: 'rereferrals_pct', period: 'FY2026-Q1' }

async function neighbours(question: Omit<typeof wirral, 'show'> & { show: string | null; by?: string }) {
  const { by = question.area, ...asked } = question
  const found = await database.reading(await directorOf(by), (scope) => getNeighbourGaps(scope, asked))
  if (!found) throw new Error('There is nothing')
  return found
}
async function beside(question: typeof wirral & { other: string; by?: string }) {
  const { by = question.area, ...asked } = question
  const found = await database.reading(await directorOf(by), (scope) => getBeside(scope, asked))
  if (!found) throw new Error('There is nothing')
  return found
}

describe('the neighbours of a gap', () => {
  it('stand with closeness, figure, gap and change, all of one published year', async () => {
    const found = await neighbours(wirral)
    expect(found).toMatchObject({ kind: 'published', figuresPeriod: 'FY2021', kinds: ['published'] })
    expect(found.rows).toHaveLength(10)
    // Published: Wirral 698 of 3,244, Gateshead 354 of 2,374; 14.9 less 21.5 is 6.6 less, and low is good.
    const gateshead = found.rows.find(({ area }) => area.name === 'Gateshead')
    expect(gateshead).toMatchObject({ place: 6, closeness: 'Close', side: 'better', verdict: 'better' })
    expect(gateshead?.gap).toBeCloseTo(-6.6, 9)
    expect(gateshead?.figure).toMatchObject({ amount: 14.9, numerator: 354, denominator: 2374 })
    expect(found.own.gap).toBeNull()
  })
  it('name those that improved most, the most first', async () => {
    const found = await neighbours(wirral)
    const by = (code: string) => found.rows.find(({ area }) => area.code === code)
    const changes = found.improvedMost.map((code) => by(code)?.change ?? 0)
    expect(changes).toHaveLength(3)
    expect(changes.every((change) => change < 0)).toBe(true)
    expect(changes).toEqual(changes.toSorted((a, b) => a - b))
    const rest = found.rows.filter(({ area }) => !found.improvedMost.includes(area.code))
    expect(Math.min(...rest.map(({ change }) => change ?? 0))).toBeGreaterThanOrEqual(changes[2] ?? 0)
  })
  it('are what they share of the quarter where nothing is published', async () => {
    const found = await neighbours(northvale)
    expect(found).toMatchObject({ kind: 'live', figuresPeriod: 'FY2026-Q1', sincePeriod: 'FY2025-Q1' })
    expect(found.rows.every(({ figure }) => figure.amount !== null)).toBe(true)
  })
  it('are not told to a council that shares nothing', async () => {
    const found = await neighbours({ ...northvale, by: 'E08000015' })
    expect(found.rows.every(({ figure }) => figure.amount === null)).toBe(true)
    expect(found.own.figure.amount).toBeNull()
  })
  it('give way to the region when that is to be shown', async () => {
    const found = await neighbours({ ...wirral, show: 'region' })
    expect(found.rows.length).toBeGreaterThan(20)
    expect(found.rows.map(({ area }) => area.code)).not.toContain('E08000015')
    expect(found.showName).toBe('North West')
  })
})

describe('two councils side by side', () => {
  it('are compared on the indicator, its parts of the same figure, and what it opens', async () => {
    const found = await beside({ ...wirral, other: 'E08000037' })
    const of = (part: string) => found.rows.filter((row) => row.part === part)
    expect(of('this')[0]).toMatchObject({
      kind: 'published',
      period: 'FY2021',
      side: 'worse',
      verdict: 'worse',
    })
    expect(of('this')[0]?.difference).toBeCloseTo(6.6, 9)
    expect(of('numerator')[0]).toMatchObject({
      own: { amount: 698 },
      other: { amount: 354 },
      reason: 'unlike_sized_counts',
      difference: null,
    })
    expect(of('denominator')[0]).toMatchObject({ own: { amount: 3244 }, other: { amount: 2374 } })
    expect(of('related').map(({ indicator }) => indicator)).toContain('sw_vacancy_pct')
  })
  it('are compared on the same quarter where both share it', async () => {
    const found = await beside({ ...northvale, other: 'X08000002' })
    const [first] = found.rows
    expect(first).toMatchObject({ part: 'this', kind: 'live', period: 'FY2026-Q1' })
    expect(first?.difference).toBeCloseTo((first?.own.amount ?? 0) - (first?.other.amount ?? 0), 9)
    expect(
      found.rows.filter(({ part }) => part === 'related').some(({ difference }) => difference !== null),
    ).toBe(true)
  })
  it('never set an invented council against a real one', async () => {
    const found = await beside({ ...wirral, other: 'X08000001' })
    expect(found.rows.every(({ difference }) => difference === null)).toBe(true)
  })
})
