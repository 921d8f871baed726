import { councilId } from '@outturn/indicators'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { aDatabase } from '../../../../../tests/support/database/index.ts'
import { Database, type Who, WorkerDatabase } from '../../database/index.ts'
import { serverSource } from '../../database/open-database.ts'
import { compareReleases } from '../comparators/index.ts'
import { getLiveComparators, type LiveQuestion } from './get-live-comparators.use-case.ts'

const { appUrl, workerUrl } = await aDatabase('seeded')
const source = await serverSource({ url: appUrl, poolSize: 2 }).initialize()
const worker = new WorkerDatabase(workerUrl)
const asWorker = new pg.Client({ connectionString: workerUrl })
await asWorker.connect()
const database = new Database(source)
afterAll(() => Promise.all([source.destroy(), worker.close(), asWorker.end()]))

const { rows: councils } = await asWorker.query<{ id: number; area: string }>(
  'select id, area_code as area from outturn.council where demonstration order by area_code',
)
const [northvale] = councils as [{ id: number; area: string }]
const as = (id: number | null, role: Who['role'] = 'director'): Who => ({
  ...{ personId: 1, membershipId: 1, role, agreementId: null },
  councilId: id === null ? null : councilId(id),
})
const question: LiveQuestion = {
  ...{ area: northvale.area, indicator: 'rereferrals_pct', basis: 'in_period' },
  ...{ period: 'FY2026-Q1', asOf: 'infinity' },
}
const ask = (over: Partial<LiveQuestion> = {}, who = as(northvale.id)) =>
  database.reading(who, (scope) => getLiveComparators(scope, { ...question, ...over }))

describe('live comparators of a council’s own figure', () => {
  it('are of neighbours and region, each with how many of how many and since when', async () => {
    const answer = await ask()
    const median = answer?.figures.find(({ group, by }) => group === 'neighbours' && by === 'median')
    expect(median).toMatchObject({ source: 'agreement', of: 10, decision: null, reason: null })
    expect(median?.counted).toBeGreaterThanOrEqual(4)
    expect(new Set(answer?.figures.map(({ group }) => group))).toEqual(new Set(['neighbours', 'region']))
    const best = answer?.figures.find(({ by }) => by === 'best')
    expect(councils.map(({ area }) => area)).toContain(best?.best)
  })

  it('tell what moved them, newest first, each move ending where the next begins', async () => {
    const answer = await ask()
    const moves = answer?.moves.filter(({ group, by }) => group === 'neighbours' && by === 'median') ?? []
    expect(moves.length).toBeGreaterThan(2)
    expect(moves[0]?.after).toBe(
      answer?.figures.find(({ group, by }) => group === 'neighbours' && by === 'median')?.amount,
    )
    for (const [i, move] of moves.entries()) {
      expect(move.because.length).toBeGreaterThan(0)
      const before = moves[i + 1]
      if (before) expect([move.before, move.countedBefore]).toEqual([before.after, before.counted])
    }
  })

  it('are, as at an earlier day, what they were then, and of fewer than four nothing is shown', async () => {
    const moves =
      (await ask())?.moves.filter(({ group, by }) => group === 'neighbours' && by === 'median') ?? []
    for (const move of moves) {
      const then = await ask({ asOf: move.at })
      const figure = then?.figures.find(({ group, by }) => group === 'neighbours' && by === 'median')
      expect([figure?.amount ?? null, figure?.counted ?? 0]).toEqual([move.after, move.counted])
      if ((figure?.counted ?? 0) < 4) expect(figure?.reason).toBe('too_few_contributors')
    }
  })

  it('name who is missing among those that share', async () => {
    const answers = await Promise.all(['FY2026-Q1', 'FY2026-Q2'].map((period) => ask({ period })))
    for (const answer of answers)
      for (const { group, of, missing, notShared } of answer?.covers ?? []) {
        const counted =
          answer?.figures.find((one) => one.group === group && one.by === 'median')?.counted ?? 0
        expect({ group, sum: counted + missing.length + notShared }).toEqual({ group, sum: of })
      }
  })

  it('are nobody else’s', async () => {
    const other = councils[1] as { id: number; area: string }
    expect(await ask({}, as(other.id))).toBeNull()
    expect(await ask({ area: other.area })).toBeNull()
    expect(await ask({}, as(null, 'regional_lead'))).toBeNull()
    expect(await ask({ indicator: 'no_such' })).toBeNull()
  })

  it('make no new version where nothing changed', async () => {
    const count = async () =>
      (await asWorker.query<{ n: number }>('select count(*)::int as n from outturn.comparator_version'))
        .rows[0]?.n
    const before = await count()
    await asWorker.query(
      `update outturn.release set compared_at = null where id in (
         select id from outturn.release where period = $1 order by released_at limit 3)`,
      [question.period],
    )
    while ((await worker.run(compareReleases)) > 0);
    expect(await count()).toBe(before)
  })
})
