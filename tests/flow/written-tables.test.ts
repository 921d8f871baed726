import {
  LeagueTable,
  LeaveAgreement,
  OneReturn,
  ReturnPeriods,
  ReviseReturn,
  SignOffReturn,
  SubmitReturn,
  WithdrawReturn,
} from '@outturn/contracts'
import { bases, catalogue } from '@outturn/indicators'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { startServer } from '../support/index.ts'
import { bothAnswers } from './support/both-answers.ts'
import { everyKindOfReader, type Kind } from './support/every-kind-of-reader.ts'
import { type Visitor, visitorFor } from './support/visitor.ts'

// League tables that are written out beforehand, against what GraphQL answers.
const server = await startServer({ content: 'seeded' })
const worker = new pg.Client({ connectionString: server.database.workerUrl })
await worker.connect()
afterAll(() => worker.end())
const readers = await everyKindOfReader(server.url)
const approver = await visitorFor(server.url, 'northvale.approver@example.org')
const reader = (kind: Kind): Visitor => readers.get(kind) as Visitor

const circles: readonly Kind[] = ['own council', 'a member', 'the lead']

interface Table {
  readonly indicator: string
  readonly basis: string
  readonly period: string
  readonly group: string
  readonly newest: boolean
  readonly kind: 'live' | 'published'
}
const columns = 'indicator_id as indicator, basis, period, group_code as "group", newest'
const written = async (): Promise<Table[]> => {
  const { rows } = await worker.query<Table>(
    `select ${columns}, 'live' as kind from outturn.league_page
     union all select ${columns}, 'published' from outturn.published_page order by 6, 4, 1, 2, 3`,
  )
  return rows
}
const live = async (): Promise<Table[]> => (await written()).filter(({ kind }) => kind === 'live')

/** Whether all tables are those of today: of every circle, and published ones. */
const open = `select (select count(*)::int from outturn.circle k cross join outturn.sight_day y
    where k.written_from is null or k.written_from not like concat_ws(' ', d.public_version, y.number, (
      select sum(v.shown) from outturn.council_version v where v.council_id = any (k.councils)), '%'))
  + (select count(*)::int from outturn.published_page p where p.made_from not like d.public_version || ' %')
  + (select (count(*) = 0)::int from outturn.published_page) as n from fence.data_version() d`

async function allWrittenOut(): Promise<void> {
  await expect
    .poll(async () => (await worker.query<{ n: number }>(open)).rows[0]?.n, { timeout: 120_000 })
    .toBe(0)
}

/** Asks for some tables, by turns as each of these readers, with and without what may be left open. */
async function agree(
  tables: readonly Table[],
  kinds: readonly Kind[] = [...readers.keys()],
): Promise<number> {
  const asked = tables.flatMap(({ newest, ...table }, i) => {
    const who = reader(kinds[i % kinds.length] as Kind)
    return newest && i % 2 === 0
      ? [
          { who, table },
          { who, table: { ...table, period: null } },
        ]
      : [{ who, table }]
  })
  for (let at = 0; at < asked.length; at += 8)
    await Promise.all(
      asked.slice(at, at + 8).map(async ({ who, table }) => {
        const { straight, asked: answered, errors } = await bothAnswers(who, LeagueTable, table)
        expect(errors).toEqual([])
        expect(straight).toEqual(answered)
      }),
    )
  return asked.length
}

/** Every how-manyth table. */
const some = (tables: readonly Table[], step: number): Table[] => tables.filter((_, i) => i % step === 0)

describe('a league table', () => {
  it('is written out for those who read it, of each circle and of everything published', {
    timeout: 300_000,
  }, async () => {
    await allWrittenOut()
    const tables = await written()
    expect(new Set(tables.filter(({ kind }) => kind === 'live').map(({ group }) => group))).toEqual(
      new Set(['X12000001', 'alliance:1']),
    )
    const groups = new Set(tables.filter(({ kind }) => kind === 'published').map(({ group }) => group))
    expect(groups.size).toBe(10)
    const { rows } = await worker.query<{ n: number }>(
      'select count(distinct (indicator_id, basis))::int as n from outturn.published_cut',
    )
    expect(tables.filter(({ group, newest }) => group === 'england' && newest)).toHaveLength(rows[0]?.n ?? -1)
  })

  it('is the same as by GraphQL, each that is written out', { timeout: 300_000 }, async () => {
    const tables = await live()
    expect(await agree(tables, circles)).toBeGreaterThan(300)
    expect(await agree(some(tables, 7))).toBeGreaterThan(40)
    const published = (await written()).filter(({ kind }) => kind === 'published')
    expect(await agree(some(published, 2))).toBeGreaterThan(200)
  })

  it('is the same as by GraphQL, where nothing is written out', { timeout: 300_000 }, async () => {
    const groups = [
      'england',
      'E12000002',
      'neighbours:E08000015',
      'neighbours:X08000001',
      'alliance:1',
      'alliance:99',
    ]
    let compared = 0
    for (const [i, { id }] of [...catalogue.values()].slice(0, 60).entries())
      for (const who of readers.values())
        for (const further of [
          {},
          { kind: 'live', period: 'FY2026-Q1' },
          { basis: bases[i % bases.length] },
        ]) {
          const variables = { indicator: id, group: groups[i % groups.length], ...further }
          const { straight, asked, errors } = await bothAnswers(who, LeagueTable, variables)
          expect(errors).toEqual([])
          expect(straight).toEqual(asked)
          compared += 1
        }
    expect(compared).toBe(900)
  })

  it('is read as it was written, by those whom it is for', async () => {
    const marked = [
      ['live', 'league_page', circles],
      ['published', 'published_page', [...readers.keys()]],
    ] as const
    for (const [kind, table, who] of marked) {
      const key = 'indicator_id, basis, group_code, period'
      const { rows } = await worker.query<Table>(
        `update outturn.${table} set page = '{"written":"beforehand"}' where (${key}) in (
           select ${key} from outturn.${table} where newest order by 1, 2, 3 limit 1) returning ${columns}`,
      )
      const { newest: _, ...of } = rows[0] as Table
      for (const [name, visitor] of readers) {
        const answer = await visitor.ask(LeagueTable as string, {
          ...of,
          kind,
          further: 'never asked before',
        })
        expect(answer.errors).toEqual([])
        const isMarked = JSON.stringify(answer.data) === '{"leagueTable":{"written":"beforehand"}}'
        expect([kind, name, isMarked]).toEqual([kind, name, who.some((one) => one === name)])
      }
      await worker.query(`delete from outturn.${table} where page = '{"written":"beforehand"}'`)
    }
  })

  it('is never one of before: not after a withdrawal, a revision, nor once it is written anew', {
    timeout: 300_000,
  }, async () => {
    const own = reader('own council')
    const mine = async (period: string) => {
      const { return: one } = await own.get(OneReturn, { period })
      if (!one) throw new Error('There is no return')
      return one
    }
    const { returnPeriods } = await own.get(ReturnPeriods, {})
    const signed = returnPeriods.filter((one) => one.return?.status === 'signed_off').map((one) => one.period)
    const period = signed.sort().at(-1) ?? ''
    const tables = some(await live(), 5)
    const ranked = tables.find((table) => table.period === period) as Table
    const amounts = async () => JSON.stringify((await bothAnswers(own, LeagueTable, { ...ranked })).straight)
    const before = await amounts()
    const { id, version } = await mine(period)
    await approver.get(WithdrawReturn, { returnId: id, version, reason: 'Wrong quarter.' })
    await agree(tables)
    expect(await amounts()).not.toBe(before)
    await allWrittenOut()
    await agree(tables)
    await own.get(ReviseReturn, { returnId: id, reason: 'The right quarter after all.' })
    await own.get(SubmitReturn, { returnId: id, version: (await mine(period)).version })
    await approver.get(SignOffReturn, { returnId: id, version: (await mine(period)).version })
    await agree(tables)
    expect(await amounts()).toBe(before)
    await allWrittenOut()
    await agree(tables)
  })

  it('is never that of a circle one has left', { timeout: 300_000 }, async () => {
    const tables = some(await live(), 5)
    const director = await visitorFor(server.url, 'eastmere.director@example.org')
    await director.get(LeaveAgreement, { id: 1, reason: 'We go our own way.' })
    await agree(tables)
    await agree(tables, ['a member', 'the lead'])
    await allWrittenOut()
    expect((await live()).length).toBeGreaterThan(100)
    await agree(tables)
    await agree(some(await live(), 5), ['own council', 'the lead', 'a member'])
  })
})
