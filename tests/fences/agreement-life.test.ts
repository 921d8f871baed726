import {
  AcceptAgreement,
  AmendAgreement,
  AskToAgree,
  DeclineAgreement,
  DrawUpAgreement,
  EndAgreement,
  LeaveAgreement,
  OneAgreement,
} from '@outturn/contracts'
import { afterAll, describe, expect, it } from 'vitest'
import { startServer } from '../support/index.ts'
import { FourCouncils, type Looker } from './life/four-councils.ts'

const four = await new FourCouncils(await startServer({ content: 'seeded' })).open()
afterAll(() => four.owner.end())

const today = new Date().toISOString().slice(0, 10)
const terms = {
  ...{ shares: 'figures', purpose: 'To compare', topics: null, indicators: ['rereferrals_pct'] },
  ...{ startsOn: today, endsOn: null },
}
/** What somebody is shown of Wirral's, the same by SQL and by its page. */
async function seen(who: Looker): Promise<string[]> {
  const rows = await four.bySql(who)
  expect(await four.byProfile(who)).toEqual(rows)
  return rows
}
const codes = (answer: { errors: readonly { extensions?: { code?: string } }[] }) =>
  answer.errors.map(({ extensions }) => extensions?.code)
const accept = (who: Looker, version = 1) =>
  four.as(who).ask(AcceptAgreement, { id: four.agreement, version })
const strangers: readonly Looker[] = ['dudley', 'another lead', 'administrator']
/** Wirral's own. */
const region = 'E12000002'
const open = ['rereferrals_pct']
const both = ['cla_rate', 'rereferrals_pct']

// In order: each step follows from the one before it.
describe('an agreement over one indicator', () => {
  it('is drawn up by an administrator and by nobody else', async () => {
    const councils = four.ids('wirral', 'darlington', 'southampton')
    const asked = { name: 'Four councils', kind: 'exchange', terms, councils }
    expect(codes(await four.as('wirral').ask(DrawUpAgreement, asked))).toEqual(['not_allowed'])
    four.agreement = (await four.as('administrator').get(DrawUpAgreement, asked)).drawUpAgreement
    expect(codes(await four.as('administrator').ask(DrawUpAgreement, asked))).toEqual([
      'agreement_name_taken',
    ])
    await four.appointLead()
  })

  it('opens nothing before it is accepted, nor while one council alone has', async () => {
    for (const who of ['darlington', 'southampton', 'lead', ...strangers] as const)
      expect(await seen(who)).toEqual([])
    expect((await accept('darlington')).data).toEqual({ acceptAgreement: true })
    for (const who of ['darlington', 'southampton', 'lead', ...strangers] as const)
      expect(await seen(who)).toEqual([])
    expect(codes(await accept('darlington'))).toEqual(['agreement_moved_on'])
  })

  it('opens that indicator and no other to those who accepted, and to its lead', async () => {
    expect(codes(await accept('wirral'))).toEqual([])
    expect((await four.bySql('wirral')).length).toBeGreaterThan(20)
    for (const who of ['darlington', 'lead'] as const) {
      expect(await seen(who)).toEqual(open)
      expect(await four.byLeagueTable(who, 'rereferrals_pct')).toBe('ranked')
      expect(await four.byLeagueTable(who, 'cla_rate')).toBe('not_shared')
      expect(await four.byLeagueTable(who, 'rereferrals_pct', region)).toBe('ranked')
      expect(await four.byLeagueTable(who, 'cla_rate', region)).toBe('not_shared')
    }
    for (const who of ['southampton', ...strangers] as const) {
      expect(await seen(who)).toEqual([])
      expect(await four.byLeagueTable(who, 'rereferrals_pct')).toBe('no table')
      for (const group of [region, 'england'])
        expect(await four.byLeagueTable(who, 'rereferrals_pct', group)).toBe('not_shared')
    }
    expect(await four.byLeagueTable('wirral', 'cla_rate', region)).toBe('ranked')
  })

  it('tells its lead how far the members’ returns are, and opens nobody’s files', async () => {
    expect(await four.byCollection('FY2022-Q2')).toEqual(['Darlington not_started', 'Wirral signed_off'])
    expect(await four.byDownload('wirral')).toBe(200)
    for (const who of ['darlington', 'southampton', 'lead', ...strangers] as const)
      expect([403, 404]).toContain(await four.byDownload(who))
  })

  it('opens nothing to one that declined, until it is asked again and accepts', async () => {
    const declined = { id: four.agreement, version: 1, reason: 'Not before the committee has met' }
    expect(codes(await four.as('southampton').ask(DeclineAgreement, declined))).toEqual([])
    expect(codes(await accept('southampton'))).toEqual(['agreement_moved_on'])
    expect(await seen('southampton')).toEqual([])
    const again = { id: four.agreement, councils: four.ids('southampton') }
    await four.as('administrator').get(AskToAgree, again)
    expect(codes(await accept('southampton'))).toEqual([])
    expect(await seen('southampton')).toEqual(open)
  })

  it('is answered by nobody who was not asked, and shown to nobody whom it does not concern', async () => {
    expect(codes(await accept('dudley'))).toEqual(['not_found'])
    expect(codes(await accept('administrator'))).toEqual(['not_allowed'])
    expect((await four.as('dudley').get(OneAgreement, { id: four.agreement })).agreement).toBeNull()
    expect((await four.as('another lead').get(OneAgreement, { id: four.agreement })).agreement).toBeNull()
    expect((await four.as('lead').get(OneAgreement, { id: four.agreement })).agreement?.may).toEqual([])
  })

  it('once left, keeps open to the leaver what was shared and nothing that comes after', async () => {
    const leaving = { id: four.agreement, reason: 'We go our own way' }
    expect(codes(await four.as('southampton').ask(LeaveAgreement, leaving))).toEqual([])
    expect(await seen('southampton')).toEqual(open)
    const releases = () => four.releases('southampton')
    const before = await releases()
    await four.sign('rereferrals_pct')
    expect(await releases()).toBe(before)
    expect(await four.releases('darlington')).toBe(before + 1)
    expect(codes(await four.as('southampton').ask(LeaveAgreement, leaving))).toEqual(['agreement_moved_on'])
  })

  it('once amended, shares by the new version only, and with those who accepted it', async () => {
    // As if the first version had been in force for some days: history is kept by the day.
    await four.owner.query(
      `with v as (update outturn.agreement_version set starts_on = current_date - 20 where agreement_id = $1)
       update outturn.agreement_acceptance set accepted_at = now() - interval '10 days' where agreement_id = $1`,
      [four.agreement],
    )
    const wider = { ...terms, indicators: ['rereferrals_pct', 'cla_rate'] }
    const amended = { id: four.agreement, terms: wider, reason: 'Plans as well' }
    expect((await four.as('administrator').get(AmendAgreement, amended)).amendAgreement).toBe(2)
    expect(await seen('lead')).toEqual([])
    // What was shared up to yesterday stays; what was signed today waits for the new version.
    expect(await seen('darlington')).toEqual(open)
    const before = await four.releases('darlington')
    await accept('darlington', 2)
    expect(await four.releases('darlington')).toBe(before)
    await accept('wirral', 2)
    expect(await four.releases('darlington')).toBe(before + 1)
    expect(await seen('darlington')).toEqual(both)
    expect(await seen('lead')).toEqual(both)
    expect(await four.byLeagueTable('darlington', 'cla_rate')).toBe('ranked')
    expect(codes(await accept('southampton', 2))).toEqual(['agreement_moved_on'])
  })

  it('once ended, opens nothing to its lead and keeps what was shared while it lasted', async () => {
    const ending = { id: four.agreement, lastDay: today, reason: 'The pilot is over' }
    expect(codes(await four.as('lead').ask(EndAgreement, ending))).toEqual(['not_allowed'])
    await four.as('administrator').get(EndAgreement, ending)
    // The last day is still a day of sharing; the next is not.
    expect(await seen('lead')).toEqual(both)
    await four.owner.query(
      `with a as (update outturn.agreement_acceptance set accepted_at = now() - interval '3 days'
         where agreement_id = $1 and version = 2)
       update outturn.agreement_version set starts_on = current_date - 5, ends_on = current_date - 1
       where agreement_id = $1 and version = 2`,
      [four.agreement],
    )
    expect(await seen('lead')).toEqual([])
    expect(await four.byCollection('FY2022-Q2')).toEqual([])
    expect(await seen('darlington')).toEqual(both)
    const before = await four.releases('darlington')
    await four.sign('cla_rate')
    expect(await four.releases('darlington')).toBe(before)
  })
})

describe('an agreement over aggregates alone', () => {
  it('opens no figure to its members, by any way', async () => {
    const asked = {
      ...{ name: 'Averages only', kind: 'exchange', councils: four.ids('wirral', 'dudley') },
      terms: { ...terms, indicators: null, shares: 'aggregates' },
    }
    four.agreement = (await four.as('administrator').get(DrawUpAgreement, asked)).drawUpAgreement
    await accept('wirral')
    await accept('dudley')
    expect(await seen('dudley')).toEqual([])
    expect(await seen('lead')).toEqual([])
    for (const group of [undefined, region])
      expect(await four.byLeagueTable('dudley', 'rereferrals_pct', group)).toBe('not_shared')
  })
})
