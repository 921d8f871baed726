import { councilId } from '@outturn/indicators'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDatabase } from '../../../../../tests/support/database/index.ts'
import { Database, type Who } from '../../database/index.ts'
import { serverSource } from '../../database/open-database.ts'
import { getSafeAggregates } from './get-safe-aggregates.use-case.ts'

const { appUrl, workerUrl } = await aDatabase('seeded')
const source = await serverSource({ url: appUrl, poolSize: 2 }).initialize()
const asWorker = new pg.Client({ connectionString: workerUrl })
await asWorker.connect()
const database = new Database(source)
afterAll(() => Promise.all([source.destroy(), asWorker.end()]))

const { rows: councils } = await asWorker.query<{ id: number; area: string }>(
  'select id, area_code as area from outturn.council where demonstration order by area_code limit 2',
)
const [northvale, other] = councils as [{ id: number; area: string }, { id: number; area: string }]
const as = (id: number | null, role: Who['role'] = 'director'): Who => ({
  ...{ personId: 1, membershipId: 1, role, agreementId: null },
  councilId: id === null ? null : councilId(id),
})
const ask = (over: { area?: string; period?: string; asOf?: string } = {}, who = as(northvale.id)) =>
  database.reading(who, (scope) =>
    getSafeAggregates(scope, { area: northvale.area, period: 'FY2026-Q1', asOf: 'infinity', ...over }),
  )

interface Kept {
  readonly grouping: string
  readonly code: string
  readonly version: number
  readonly from: string
  readonly decision: 'shown' | 'suppressed'
  readonly amount: number | null
}
const keep = ({ grouping, code, version, from, decision, amount }: Kept) =>
  asWorker.query(
    `insert into outturn.safe_aggregate (council_id, period, indicator_id, basis, grouping, group_code, version,
       in_force_from, decided_at, decision, rule, statistic, amount, counted, "of")
     values ($1, 'FY2026-Q1', 'rereferrals_pct', 'in_period', $2, $3, $4, $5, $5, $6,
       case $6 when 'shown' then 'safe_aggregate' else 'one_has_80_percent' end, 'pooled', $7, 5, 10)`,
    [northvale.id, grouping, code, version, from, decision, amount],
  )

beforeAll(async () => {
  const region = { grouping: 'region', code: 'X12000001' }
  const shown = 'shown' as const
  await keep({ ...region, version: 1, from: '2026-08-01', decision: shown, amount: 20 })
  await keep({ ...region, version: 2, from: '2026-08-05', decision: 'suppressed', amount: null })
  const neighbours = { grouping: 'neighbours', version: 1, decision: shown }
  await keep({ ...neighbours, code: 'old set', from: '2026-08-01', amount: 18 })
  await keep({ ...neighbours, code: 'new set', from: '2026-08-02', amount: 19 })
})

const summary = (answer: Awaited<ReturnType<typeof ask>>) =>
  answer?.group.map((group, at) => [group, answer.decision[at], answer.amount[at]])

describe('the safe aggregates of a council’s period', () => {
  it('are the newest decisions, of two neighbour sets the later', async () => {
    expect(summary(await ask())).toEqual([
      ['neighbours', 'shown', 19],
      ['region', 'suppressed', null],
    ])
  })
  it('are those of an earlier day where that is asked', async () => {
    expect(summary(await ask({ asOf: '2026-08-01T12:00:00Z' }))).toEqual([
      ['neighbours', 'shown', 18],
      ['region', 'shown', 20],
    ])
    expect(summary(await ask({ asOf: '2026-07-01T12:00:00Z' }))).toEqual([])
  })
  it('are none where nothing was judged', async () => {
    expect(summary(await ask({ period: 'FY2025-Q4' }))).toEqual([])
  })
  it('are nobody else’s', async () => {
    expect(await ask({}, as(other.id))).toBeNull()
    expect(await ask({ area: other.area })).toBeNull()
    expect(await ask({}, as(null, 'regional_lead'))).toBeNull()
    expect(summary(await ask({ area: other.area }, as(other.id)))).toEqual([])
  })
})
