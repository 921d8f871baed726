import { setTimeout as wait } from 'node:timers/promises'
import { Gaps, OneReturn, ReturnPeriods, WithdrawReturn } from '@outturn/contracts'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer } from '../support/index.ts'
import { bothAnswers } from './support/both-answers.ts'
import { type Visitor, visitorFor } from './support/visitor.ts'

// Gaps that are written out beforehand, against the same question by GraphQL.
const server = await startServer({ content: 'seeded' })
const worker = new pg.Client({ connectionString: server.database.workerUrl })
const owner = new pg.Client({ connectionString: server.database.ownerUrl })
await Promise.all([worker.connect(), owner.connect()])
afterAll(() => Promise.all([worker.end(), owner.end()]))

const people = {
  'own council': 'northvale.analyst@example.org',
  'a member': 'eastmere.analyst@example.org',
  'the lead': 'alliance.lead@example.org',
  'a stranger': 'wirral.analyst@example.org',
  administrator: 'administrator@example.org',
}
const visitors = new Map<string, Visitor>()
const visitor = (name: keyof typeof people) => visitors.get(name) as Visitor
const northvale = 'X08000001'
const eastmere = 'X08000002'

interface Council {
  readonly code: string
  readonly periods: readonly string[]
}
let councils: Council[] = []

beforeAll(async () => {
  for (const [who, email] of Object.entries(people)) visitors.set(who, await visitorFor(server.url, email))
  const { rows } = await worker.query<Council>(
    `select c.area_code as code, coalesce(array_agg(distinct r.period order by r.period desc)
       filter (where r.period is not null), '{}') as periods
     from outturn.council c left join outturn.release r on r.council_id = c.id group by 1 order by 1`,
  )
  councils = rows
})

async function agree(who: Visitor, asked: Readonly<Record<string, unknown>>): Promise<unknown> {
  const both = await bothAnswers(who, Gaps, asked)
  expect(both.errors).toEqual([])
  expect(both.straight).toEqual(both.asked)
  return both.straight
}

async function allAgree(of: readonly Council[]): Promise<number> {
  let compared = 0
  for (const who of visitors.values())
    for (const { code, periods } of of)
      for (const period of [null, ...periods.slice(0, 1)]) {
        await agree(who, { area: code, period })
        compared += 1
      }
  return compared
}

const count = async (text: string): Promise<number> =>
  (await worker.query<{ n: number }>(`select count(*)::int as n from ${text}`)).rows[0]?.n ?? -1

/** Milliseconds that the jobs may take on a machine that does much else besides. */
const longest = 90_000

/** Waits until Northvale's own gaps are younger than this. Asking for them makes the jobs look. */
async function writtenAnew(since: Date): Promise<void> {
  const until = Date.now() + longest
  const old = `outturn.own_gaps_page p join outturn.council c on c.id = p.council_id
    where c.area_code = '${northvale}' and p.made_at < '${since.toISOString()}'`
  while ((await count(old)) > 0) {
    if (Date.now() > until) throw new Error('The gaps were not written out anew')
    await visitor('own council').ask(Gaps as string, { area: northvale, further: String(Math.random()) })
    await wait(200)
  }
}
const now = async (): Promise<Date> =>
  (await worker.query<{ now: Date }>('select now() as now')).rows[0]?.now ?? new Date()

const mark = (table: string, area: string) =>
  worker.query(
    `update outturn.${table} p set page = '{"written":"beforehand"}' from outturn.council c
     where c.id = p.council_id and c.area_code = $1`,
    [area],
  )
/** Sees who is sent the marked page; asks until the jobs rest, which may be writing it anew. */
async function expectMarkFor(readers: readonly string[], table: string, area: string): Promise<void> {
  const sent = async () => {
    await mark(table, area)
    const asked = { area, further: String(Math.random()) }
    const seen = []
    for (const [who, one] of visitors)
      if (JSON.stringify((await one.ask(Gaps as string, asked)).data).includes('beforehand')) seen.push(who)
    return seen
  }
  await expect.poll(sent, { timeout: longest }).toEqual(readers)
}

describe('a council’s gaps', () => {
  it('are written out for every council that has returned anything, for both kinds of reader', async () => {
    const returned = councils.filter(({ periods }) => periods.length > 0).length
    expect(await count('outturn.gaps_page')).toBe(returned)
    expect(await count('outturn.own_gaps_page')).toBe(returned)
  })

  it('are the same as by GraphQL, for everybody, of every council', { timeout: 5 * longest }, async () => {
    expect(await allAgree(councils)).toBeGreaterThan(100)
  })

  it('are worked out for another comparator, set or day', async () => {
    for (const further of [
      { comparator: 'best_neighbour' },
      { comparator: `area:${eastmere}` },
      { neighbourSet: 'demonstration' },
      { asOf: '2026-08-01T00:00:00Z' },
    ])
      await agree(visitor('own council'), { area: northvale, ...further })
  })

  it('are never one of before: not after a neighbour’s withdrawal, nor when a neighbour leaves', {
    timeout: 5 * longest,
  }, async () => {
    const own = { area: northvale, period: null }
    const first = JSON.stringify(await agree(visitor('own council'), own))
    const before = await now()
    const { returnPeriods } = await visitor('a member').get(ReturnPeriods, {})
    const shown = (await visitor('own council').get(Gaps, own)).gaps?.period
    expect(returnPeriods.find(({ period }) => period === shown)?.return?.status).toBe('signed_off')
    const { return: one } = await visitor('a member').get(OneReturn, { period: shown ?? '' })
    if (!one) throw new Error('There is no return')
    const approver = await visitorFor(server.url, 'eastmere.approver@example.org')
    const reason = 'Wrong quarter.'
    await approver.get(WithdrawReturn, { returnId: one.id, version: one.version, reason })
    expect(JSON.stringify(await agree(visitor('own council'), own)) === first).toBe(false)
    await writtenAnew(before)
    await agree(visitor('own council'), own)
    await owner.query(
      `update outturn.agreement_member m set left_at = now() from outturn.council c
       where c.id = m.council_id and c.area_code = 'X08000003' and m.left_at is null`,
    )
    await allAgree(councils.filter(({ code }) => code.startsWith('X')).slice(0, 3))
  })

  it('are read as they were written, by those whom they are for', { timeout: 5 * longest }, async () => {
    await expectMarkFor(['own council', 'a member', 'the lead'], 'gaps_page', 'X08000004')
    await expectMarkFor(['own council'], 'own_gaps_page', northvale)
  })
})
