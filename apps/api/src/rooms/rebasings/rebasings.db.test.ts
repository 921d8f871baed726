import { councilId } from '@outturn/indicators'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDatabase } from '../../../../../tests/support/database/index.ts'
import type { Database, Who } from '../../database/index.ts'
import { openDatabase, serverSource } from '../../database/open-database.ts'
import { askedComparator } from '../gaps/asked-comparator.ts'
import { getGaps } from '../gaps/get-gaps.use-case.ts'
import { getRebasings } from './get-rebasings.use-case.ts'
import { sayRebasing } from './say-rebasing.use-case.ts'

const { ownerUrl, appUrl } = await aDatabase('seeded')
const owner = new pg.Client({ connectionString: ownerUrl })
let database: Database
let closed: () => Promise<void>

beforeAll(async () => {
  await owner.connect()
  const source = await serverSource({ url: appUrl, poolSize: 2 }).initialize()
  database = await openDatabase(source)
  closed = () => source.destroy()
}, 120_000)
afterAll(async () => {
  await closed()
  await owner.end()
})

const directorOf = async (area: string): Promise<Who> => {
  const { rows } = await owner.query<{ council: number; person: number; id: number }>(
    `select c.id as council, m.person_id as person, m.id from outturn.council c
     join access.membership m on m.council_id = c.id and m.role = 'director' where c.area_code = $1`,
    [area],
  )
  const { council, person, id } = rows[0] ?? { council: 0, person: 0, id: 0 }
  return {
    ...{ personId: person, membershipId: id, role: 'director', agreementId: null },
    councilId: councilId(council),
  }
}
const northvale = 'X08000001'
const figure = { indicator: 'rereferrals_pct', basis: 'in_period' }
const reason = 'One front door for all referrals'

const say = async (area: string, said: Partial<Parameters<typeof sayRebasing>[1]>) => {
  const asked = { ...figure, period: 'FY2025-Q1', kind: 'set' as const, reason, ...said }
  await database.writing(await directorOf(area), 'test', (scope) => sayRebasing(scope, asked))
}
const shown = async (area: string, asOf = 'infinity') =>
  database.reading(await directorOf(area), (scope) => getRebasings(scope, { ...figure, asOf }))

/** Where the control charts behind the page of gaps start anew. */
const cuts = async (asOf: string | null = null) => {
  const question = { area: northvale, period: 'FY2026-Q1', neighbourSet: null, asOf }
  const gaps = await database.reading(await directorOf(northvale), (scope) =>
    getGaps(scope, { ...question, comparator: askedComparator(null) }),
  )
  return gaps?.facts.rebasings.get(`${figure.indicator} ${figure.basis}`)?.map(({ period }) => period) ?? []
}

describe('a rebasing', () => {
  it('holds from the moment it is said, for its own council alone, with who said it and why', async () => {
    expect(await cuts()).toEqual([])
    await say(northvale, { reason: `  ${reason} ` })
    const { inForce, history } = await shown(northvale)
    expect(inForce).toMatchObject([{ period: 'FY2025-Q1', kind: 'set', reason }])
    expect(inForce[0]?.by).not.toBe('Somebody else')
    expect(history).toHaveLength(1)
    expect(await shown('E08000015')).toEqual({ inForce: [], history: [] })
    expect(await shown(northvale, '2026-01-01T00:00:00Z')).toEqual({ inForce: [], history: [] })
    expect(await cuts()).toEqual(['FY2025-Q1'])
    expect(await cuts('2026-01-01T00:00:00Z')).toEqual([])
  })

  it('is taken back by a later word, which keeps the earlier', async () => {
    await say(northvale, { kind: 'undone', reason: 'The change came a year later' })
    const { inForce, history } = await shown(northvale)
    expect(inForce).toEqual([])
    expect(history.map(({ kind }) => kind)).toEqual(['set', 'undone'])
    expect(await cuts()).toEqual([])
  })

  it.each([
    ['an empty reason', { reason: '  ' }, 'reason_needed'],
    ['an unknown indicator', { indicator: 'nothing_pct' }, 'not_found'],
    ['figures that overlap and are never charted', { basis: 'ytd_financial' }, 'not_found'],
    ['what is no period', { period: 'spring' }, 'not_found'],
    ['taking back what does not hold', { kind: 'undone' as const, period: 'FY2024-Q1' }, 'not_found'],
  ])('is refused for %s', async (_, said, code) => {
    await expect(say(northvale, said)).rejects.toMatchObject({ code })
  })
})
