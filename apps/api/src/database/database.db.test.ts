import { councilId } from '@outturn/indicators'
import { afterAll, describe, expect, it } from 'vitest'
import { aDatabase } from '../../../../tests/support/database/index.ts'
import { Database } from './database.ts'
import { serverSource } from './open-database.ts'
import { statement } from './statement.ts'
import { nobody, type Who } from './who.ts'

const who: Who = { personId: 1, membershipId: 1, role: 'analyst', councilId: councilId(7), agreementId: null }
const set = statement<{ council: string | null; person: string | null }>(
  'set_now',
  `select current_setting('app.council_id', true) as council, current_setting('app.person_id', true) as person`,
)
const own = statement<{ id: number | null }>('own_now', 'select fence.council_id() as id')
const fail = statement<unknown>('fail_now', 'select 1 / (select 0)')
const write = statement<unknown>(
  'write_now',
  `insert into outturn.audit (council_id, action, subject, correlation_id) values (null, 'x', 'x', 'x')`,
)
const count = statement<{ n: number }>('count_audit', `select count(*)::int as n from outturn.audit`)
const administrator: Who = { ...who, role: 'administrator', councilId: null }

const { appUrl } = await aDatabase('migrated')
const source = await serverSource({ url: appUrl, poolSize: 1 }).initialize()
const database = new Database(source, () => new Date('2026-01-02T03:04:05Z'))
afterAll(() => source.destroy())

describe('a scope', () => {
  it('is set for its asker, and leaves nothing on its connection', async () => {
    expect(await database.reading(who, (scope) => scope.rows(own))).toEqual([{ id: 7 }])
    expect(await database.reading(nobody, (scope) => scope.rows(own))).toEqual([{ id: null }])
    expect(await database.reading(nobody, (scope) => scope.rows(set))).toEqual([{ council: '', person: '' }])
  })

  it('leaves nothing after an error, and the connection goes on', async () => {
    await expect(database.reading(who, (scope) => scope.rows(fail))).rejects.toThrow(/division by zero/)
    expect(await database.reading(nobody, (scope) => scope.rows(own))).toEqual([{ id: null }])
  })

  it('asks several things in one message, each with its own answer', async () => {
    const add = statement<{ sum: number }>('add_now', 'select $1::int + $2::int as sum')
    const say = statement<{ said: string; many: number }>(
      'say_now',
      'select $1::text as said, cardinality($2::text[]) as many where $1 is not null',
    )
    for (const _ of [1, 2]) {
      const answers = await database.readingAtOnce(who, async (scope) => {
        const first = await Promise.all([
          scope.rows(own),
          scope.rows(add, [1, 2]),
          scope.rows(say, ["o'; drop table x; --\\", ['a', "b'"]]),
          scope.rows(say, [null, []]),
        ])
        return [...first, await scope.rows(set)]
      })
      expect(answers).toEqual([
        [{ id: 7 }],
        [{ sum: 3 }],
        [{ said: "o'; drop table x; --\\", many: 2 }],
        [],
        [{ council: '7', person: '1' }],
      ])
    }
    expect(await database.reading(nobody, (scope) => scope.rows(set))).toEqual([{ council: '', person: '' }])
  })

  it('leaves nothing after an error in one message, and writes nothing in it', async () => {
    const both = database.readingAtOnce(who, (scope) => Promise.all([scope.rows(own), scope.rows(fail)]))
    await expect(both).rejects.toThrow(/division by zero/)
    const forbidden = database.readingAtOnce(administrator, (scope) => scope.rows(write))
    await expect(forbidden).rejects.toThrow(/read-only/)
    expect(await database.reading(administrator, (scope) => scope.rows(count))).toEqual([{ n: 0 }])
    expect(await database.readingAtOnce(nobody, (scope) => scope.rows(set))).toEqual([
      { council: '', person: '' },
    ])
    expect(await database.readingAtOnce(who, (scope) => scope.rows(own))).toEqual([{ id: 7 }])
  })

  it('that reads cannot write', async () => {
    await expect(database.reading(administrator, (scope) => scope.rows(write))).rejects.toThrow(/read-only/)
  })

  it('that writes leaves no trace when its errand throws, and runs nothing after', async () => {
    const ran: string[] = []
    const work = database.writing(administrator, 'c', async (scope) => {
      scope.afterCommit(() => ran.push('after'))
      await scope.rows(write)
      throw new Error('no')
    })
    await expect(work).rejects.toThrow('no')
    expect(await database.reading(administrator, (scope) => scope.rows(count))).toEqual([{ n: 0 }])
    expect(ran).toEqual([])
  })

  it('that writes commits, and then runs what was asked for', async () => {
    const ran: string[] = []
    await database.writing(administrator, 'c', async (scope) => {
      scope.afterCommit(() => ran.push('after'))
      await scope.rows(write)
      expect(ran).toEqual([])
    })
    expect(ran).toEqual(['after'])
    expect(await database.reading(administrator, (scope) => scope.rows(count))).toEqual([{ n: 1 }])
  })

  it('has the clock that it was given', async () => {
    expect(await database.reading(nobody, async ({ now }) => now.toISOString())).toBe(
      '2026-01-02T03:04:05.000Z',
    )
  })

  it('keeps many askers apart on one connection', async () => {
    const askers = Array.from({ length: 40 }, (_, i) => ({ ...who, councilId: councilId(i + 1) }))
    const seen = await Promise.all(askers.map((one) => database.reading(one, (scope) => scope.rows(own))))
    expect(seen.map(([row]) => row?.id)).toEqual(askers.map(({ councilId }) => councilId))
  })
})
