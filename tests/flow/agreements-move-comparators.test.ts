import { AcceptAgreement, Agreements, AskToAgree, LeaveAgreement, LiveComparators } from '@outturn/contracts'
import { expect, it } from 'vitest'
import { startServer } from '../support/index.ts'
import { type Visitor, visitorFor } from './support/visitor.ts'

const server = await startServer({ content: 'seeded' })
const [eastmere, northvale, administrator] = await Promise.all(
  ['eastmere.director', 'northvale.director', 'administrator'].map((who) =>
    visitorFor(server.url, `${who}@example.org`),
  ),
)
if (!eastmere || !northvale || !administrator) throw new Error('The seeds lack somebody')
const agreement = (await northvale.get(Agreements, {})).agreements[0]
if (!agreement) throw new Error('Northvale is in no agreement')
const memberOf = (name: string) =>
  agreement.members.find(({ council }) => council.name.endsWith(name))?.council
const [own, leaver] = [memberOf('Eastmere'), memberOf('Northvale')]

/** The region's median as a council's page has it: of how many, and what moved it last. */
async function region(who: Visitor, area: string | undefined, asOf: string | null = null) {
  const asked = {
    area: area ?? '',
    indicator: 'rereferrals_pct',
    basis: 'in_period',
    period: 'FY2026-Q1',
    asOf,
  }
  const live = (await who.get(LiveComparators, asked)).liveComparators
  const of = <One extends { group: string; by: string }>(list: readonly One[] | undefined) =>
    list?.find(({ group, by }) => group === 'region' && by === 'median')
  return { counted: of(live?.figures)?.counted ?? 0, because: of(live?.moves)?.sharing ?? [] }
}
/** Waits until somebody's median is of so many, for this reason. */
async function expectRegion(who: Visitor, area: string | undefined, expected: object): Promise<void> {
  await expect.poll(() => region(who, area), { timeout: 60_000, interval: 100 }).toEqual(expected)
}

it('a council that leaves or joins leaves or enters everybody’s live comparators at once, and the page says why', async () => {
  const { counted } = await region(eastmere, own?.areaCode)
  expect(counted).toBeGreaterThan(4)
  const before = new Date().toISOString()
  await northvale.get(LeaveAgreement, { id: agreement.id, reason: 'We go our own way' })
  const move = { agreement: agreement.name, council: leaver?.name }
  const left = { ...move, what: 'left', version: null }
  await expectRegion(eastmere, own?.areaCode, {
    counted: counted - 1,
    because: [{ ...left, own: false }],
  })
  // The leaver's own are gone; as of the moment before, both are as they were.
  await expectRegion(northvale, leaver?.areaCode, {
    counted: 0,
    because: [{ ...left, own: true }],
  })
  expect((await region(eastmere, own?.areaCode, before)).counted).toBe(counted)
  expect((await region(northvale, leaver?.areaCode, before)).counted).toBe(counted)

  await administrator.get(AskToAgree, { id: agreement.id, councils: [leaver?.id ?? 0] })
  await northvale.get(AcceptAgreement, { id: agreement.id, version: 1 })
  const joined = { ...move, what: 'accepted', version: 1 }
  await expectRegion(eastmere, own?.areaCode, { counted, because: [{ ...joined, own: false }] })
  await expectRegion(northvale, leaver?.areaCode, {
    counted,
    because: [{ ...joined, own: true }],
  })
})
