import { councilId } from '@outturn/indicators'
import { afterAll, describe, expect, it } from 'vitest'
import { aDatabase } from '../../../../../tests/support/database/index.ts'
import { Database, nobody, type Who } from '../../database/index.ts'
import { serverSource } from '../../database/open-database.ts'
import { getPublishedPicture } from './get-published-picture.use-case.ts'

const { appUrl } = await aDatabase('seeded')
const source = await serverSource({ url: appUrl, poolSize: 2 }).initialize()
const database = new Database(source)
afterAll(() => source.destroy())

const ask = (group: string, year: number | null = null, who: Who | typeof nobody = nobody) =>
  database.reading(who, (scope) => getPublishedPicture(scope, group, year))
type Answer = Awaited<ReturnType<typeof ask>>

/** One council's entries of one measure. */
function entryOf(answer: Answer, area: string, indicator: string) {
  const at = answer?.members.findIndex(({ areaCode }) => areaCode === area) ?? -1
  const column = answer?.columns.find((one) => one.indicator === indicator)
  return {
    ...{ period: column?.period, amount: column?.amount[at], rank: column?.rank[at], band: column?.band[at] },
    reason: column?.reason[at],
  }
}

describe('the published picture', () => {
  it('holds each measure’s latest year, with rank and band as DfE’s tool shows them', async () => {
    const answer = await ask('E12000002')
    expect(answer?.groupName).toBe('North West')
    expect(entryOf(answer, 'E08000003', 'rereferrals_pct')).toEqual({
      ...{ period: 'FY2024', amount: 18.4, rank: 54, band: 'B', reason: null },
    })
    expect(new Set(answer?.columns.map(({ period }) => period)).size).toBeGreaterThan(1)
    expect(entryOf(answer, 'E08000003', 'cpp_rate')).toMatchObject({ rank: null, band: null })
  })

  it('says of every figure that is missing why, and gives each list one entry per council', async () => {
    for (const group of ['E12000002', 'england', 'neighbours:E08000015']) {
      const answer = await ask(group)
      expect(answer?.columns.length).toBeGreaterThan(40)
      for (const column of answer?.columns ?? []) {
        for (const list of [column.amount, column.reason, column.rank, column.band])
          expect(list).toHaveLength(answer?.members.length ?? 0)
        for (const [at, amount] of column.amount.entries())
          expect(amount === null).toBe(column.reason[at] !== null)
      }
    }
  })

  it('is of all England’s councils, and of a council with its ten neighbours', async () => {
    expect((await ask('england'))?.members).toHaveLength(153)
    const neighbours = await ask('neighbours:E08000015')
    expect(neighbours?.groupName).toBe('Wirral and its neighbours')
    expect(neighbours?.members).toHaveLength(11)
  })

  it('shows a former council in the years in which it stood, and in no later one', async () => {
    const cumbria = (answer: Answer) => answer?.members.some(({ areaCode }) => areaCode === 'E10000006')
    expect(cumbria(await ask('E12000002'))).toBe(false)
    const then = await ask('E12000002', 2020)
    expect(cumbria(then)).toBe(true)
    expect(then?.columns.every(({ period }) => period.includes('2020'))).toBe(true)
  })

  it('is nothing for a group that is none, or whose members the asker may not know', async () => {
    for (const group of ['E12999999', 'nowhere', 'neighbours:E99999999', 'alliance:1'])
      expect([group, await ask(group)]).toEqual([group, null])
  })

  it('of an alliance is there for its members; invented councils are in no published measure', async () => {
    const member: Who = {
      ...{ personId: 1, membershipId: 1, role: 'director', agreementId: null },
      councilId: councilId(await memberOf()),
    }
    const answer = await ask('alliance:1', null, member)
    expect(answer?.members).toHaveLength(12)
    expect(answer?.columns).toEqual([])
  })
})

async function memberOf(): Promise<number> {
  const [row] = await source.query(`select id from outturn.council where area_code = 'X08000001'`)
  return Number(row.id)
}
