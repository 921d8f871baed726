import { setTimeout as wait } from 'node:timers/promises'
import {
  CouncilProfile,
  LeagueTable,
  OneReturn,
  ReturnPeriods,
  ReviseReturn,
  SignOffReturn,
  SubmitReturn,
  WithdrawReturn,
} from '@outturn/contracts'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer } from '../support/index.ts'
import { bothAnswers } from './support/both-answers.ts'
import { everyKindOfReader } from './support/every-kind-of-reader.ts'
import { type Visitor, visitorFor } from './support/visitor.ts'

// Pages that are written out beforehand or without GraphQL, against the same question by GraphQL.
const server = await startServer({ content: 'seeded' })
const owner = new pg.Client({ connectionString: server.database.workerUrl })
await owner.connect()
afterAll(() => owner.end())

let visitors = new Map<string, Visitor>()
const approver = await visitorFor(server.url, 'northvale.approver@example.org')
const own = () => visitors.get('own council') as Visitor

interface Council {
  readonly code: string
  readonly periods: readonly string[]
}
let councils: Council[] = []
const northvale = 'X08000001'

beforeAll(async () => {
  visitors = await everyKindOfReader(server.url)
  const { rows } = await owner.query<Council>(
    `select c.area_code as code, coalesce(array_agg(distinct r.period order by r.period desc)
       filter (where r.period is not null), '{}') as periods
     from outturn.council c left join outturn.release r on r.council_id = c.id group by 1 order by 1`,
  )
  councils = rows
})

async function pagesAgree(councilCodes: readonly Council[]): Promise<number> {
  let compared = 0
  for (const who of visitors.values())
    for (const { code, periods } of councilCodes)
      for (const period of [null, ...periods.slice(0, 2)]) {
        const { straight, asked, errors } = await bothAnswers(who, CouncilProfile, { area: code, period })
        expect(errors).toEqual([])
        expect(straight).toEqual(asked)
        compared += 1
      }
  return compared
}

const stale = async (): Promise<number> => {
  const { rows } = await owner.query<{ n: number }>(
    `select count(*)::int as n from outturn.council_version v cross join fence.data_version() d
     left join outturn.council_compared m using (council_id)
     join outturn.council_page p using (council_id) join outturn.own_council_page o using (council_id)
     where p.made_from not like concat_ws(' ', d.public_version, v.shown, '%')
       or o.made_from not like concat_ws(' ', d.public_version, v.shown, v.own, coalesce(m.version, 0), '%')`,
  )
  return rows[0]?.n ?? -1
}
async function allWrittenOut(): Promise<void> {
  const until = Date.now() + 120_000
  while ((await stale()) !== 0) {
    if (Date.now() > until) throw new Error('The pages were not written out')
    await wait(100)
  }
}

const mine = async (period: string) => {
  const { return: one } = await own().get(OneReturn, { period })
  if (!one) throw new Error('There is no return')
  return one
}
const pageOf = async (who: Visitor) => {
  const { straight } = await bothAnswers(who, CouncilProfile, { area: northvale, period: null })
  return JSON.stringify(straight)
}

describe('a council’s page', () => {
  it('is written out for every council that has returned anything', async () => {
    await allWrittenOut()
    const { rows } = await owner.query<{ n: number }>('select count(*)::int as n from outturn.council_page')
    expect(rows[0]?.n).toBe(councils.filter(({ periods }) => periods.length > 0).length)
  })

  it('is the same as by GraphQL, for everybody, of every council', { timeout: 300_000 }, async () => {
    expect(await pagesAgree(councils)).toBeGreaterThan(150)
  })

  it('is read as it was written, by those whom it is for', async () => {
    const page = '{"written":"beforehand"}'
    const { rows } = await owner.query<{ code: string }>(
      `update outturn.council_page p set page = $1 from outturn.council c
       where c.id = p.council_id and c.area_code = 'X08000004' returning c.area_code as code`,
      [page],
    )
    expect(rows).toHaveLength(1)
    const asked = { area: rows[0]?.code, further: 'a question that nobody has asked before' }
    const seen = await Promise.all(
      [...visitors.values()].map(async (who) => (await who.ask(CouncilProfile as string, asked)).data),
    )
    const written = { councilProfile: { written: 'beforehand' } }
    expect(seen.map((data) => JSON.stringify(data) === JSON.stringify(written))).toEqual([
      ...[true, true, true, false, false],
    ])
    await owner.query(`delete from outturn.council_page p using outturn.council c
      where c.id = p.council_id and c.area_code = 'X08000004'`)
  })

  it('is never one of before: not after a withdrawal, a revision, nor once it is written anew', {
    timeout: 300_000,
  }, async () => {
    const { returnPeriods } = await own().get(ReturnPeriods, {})
    const signed = returnPeriods.filter((one) => one.return?.status === 'signed_off')
    const period =
      signed
        .map((one) => one.period)
        .sort()
        .at(-1) ?? ''
    const [first, seen] = [await mine(period), await pageOf(own())]
    await approver.get(WithdrawReturn, {
      returnId: first.id,
      version: first.version,
      reason: 'Wrong quarter.',
    })
    const ofNorthvale = councils.filter(({ code }) => code === northvale)
    await pagesAgree(ofNorthvale)
    expect(await pageOf(own())).not.toBe(seen)
    await allWrittenOut()
    await pagesAgree(councils.slice(0, 3))
    await own().get(ReviseReturn, { returnId: first.id, reason: 'The right quarter after all.' })
    const { version } = await mine(period)
    await own().get(SubmitReturn, { returnId: first.id, version })
    const again = await mine(period)
    const { signOffReturn } = await approver.get(SignOffReturn, {
      returnId: first.id,
      version: again.version,
    })
    expect(signOffReturn.return?.status).toBe('signed_off')
    await pagesAgree(ofNorthvale)
    await allWrittenOut()
    await pagesAgree(councils.slice(0, 3))
    expect(await pageOf(own())).not.toBe(seen)
  })
})

describe('a question that is answered straight', () => {
  it('leaves what it cannot read to GraphQL, with its refusal', async () => {
    for (const variables of [
      { indicator: 'cla_number' },
      { indicator: 1, group: 'england' },
      { group: {} },
    ]) {
      const { status, errors } = await own().ask(LeagueTable as string, variables)
      expect(status).toBe(400)
      expect(errors.length).toBeGreaterThan(0)
    }
    const nobody = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: CouncilProfile, variables: { area: northvale } }),
    })
    expect(nobody.status).toBe(401)
  })
})
