import {
  AnswerOutlier,
  ExplainOutlier,
  NoteReminders,
  Outliers,
  RegionalPicture,
  RegionSeries,
  SetTimetable,
} from '@outturn/contracts'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { type Visitor, visitorFor } from '../flow/support/visitor.ts'
import { startServer } from '../support/index.ts'
import { emailOf } from './world/askers.ts'
import { buildWorld } from './world/build-world.ts'

const server = await startServer({ content: 'seeded' })
const world = await buildWorld(server.database)
const as = (asker: keyof typeof emailOf) => visitorFor(server.url, emailOf[asker])
const lead = await as('lead of the alliance')
const own = await as('own council')
const of = { agreement: world.agreementId, period: world.signedPeriod }
const outliersOf = async (visitor: Visitor) => (await visitor.get(Outliers, of)).outliers

describe('the regional picture', () => {
  it.each(['lead of the alliance', 'own council', 'member of the alliance'] as const)(
    'shows every member’s figures to %s',
    async (asker) => {
      const { regionalPicture: picture } = await (await as(asker)).get(RegionalPicture, of)
      expect(picture?.members.filter(({ signedAt }) => signedAt !== null)).toHaveLength(12)
      expect(picture?.columns.length).toBeGreaterThan(30)
      expect(await outliersOf(await as(asker))).not.toBeNull()
    },
  )
  it.each(['lead of another alliance', 'another council', 'administrator'] as const)(
    'is not there for %s',
    async (asker) => {
      const visitor = await as(asker)
      expect((await visitor.get(RegionalPicture, of)).regionalPicture).toBeNull()
      expect(await outliersOf(visitor)).toBeNull()
    },
  )
})

describe('the demonstration', () => {
  it('has outliers in every state', async () => {
    const { outliers } = await lead.get(Outliers, { agreement: world.agreementId, period: 'FY2026-Q2' })
    expect([...new Set(outliers?.rows.map(({ state }) => state))].sort()).toEqual([
      ...['accepted', 'explained', 'sent_back', 'waiting'],
    ])
  })
})

describe('an outlier', () => {
  const ownOf = async (state: string) => {
    const found = await outliersOf(own)
    const row = found?.rows.find(({ council, state: at }) => council.id === world.councilId && at === state)
    if (!row) throw new Error(`Eastmere has no outlier that is ${state}`)
    return { ...of, indicator: row.indicator, basis: row.basis }
  }

  it('is explained by its own council, once the doubtful words were looked at', async () => {
    const figure = await ownOf('waiting')
    const text = 'Two children moved in together.'
    const first = await own.ask(ExplainOutlier, { ...figure, text, despite: null })
    expect(first.errors[0]?.extensions?.code).toBe('wording_doubtful')
    const empty = await own.ask(ExplainOutlier, { ...figure, text: ' ', despite: null })
    expect(empty.errors[0]?.extensions?.code).toBe('reason_needed')
    await own.get(ExplainOutlier, { ...figure, text, despite: ['Two children'] })
    for (const asker of ['lead of the alliance', 'member of the alliance'] as const) {
      const rows = (await outliersOf(await as(asker)))?.rows ?? []
      const said = rows.flatMap(({ events }) => events).map((event) => `${event.by}: ${event.text}`)
      expect(said).toContain(`Demonstration Eastmere: ${text}`)
    }
  })

  it('is explained by nobody else, and not where it is none', async () => {
    const figure = await ownOf('waiting')
    const given = { ...figure, text: 'Ours.', despite: null }
    const other = await (await as('another council')).ask(ExplainOutlier, given)
    expect(other.errors[0]?.extensions?.code).toBe('not_found')
    const noLead = await lead.ask(ExplainOutlier, given)
    expect(noLead.errors[0]?.extensions?.code).toBe('not_allowed')
    const none = await own.ask(ExplainOutlier, { ...given, indicator: 'cla_number' })
    expect(none.errors[0]?.extensions?.code).toBe('not_an_outlier')
  })

  it('is sent back with a reason and accepted by the alliance’s lead alone', async () => {
    const figure = { ...(await ownOf('explained')), council: world.councilId }
    const back = { ...figure, answer: 'sent_back', text: 'What was done about it?' }
    for (const asker of ['lead of another alliance', 'member of the alliance'] as const) {
      const { errors } = await (await as(asker)).ask(AnswerOutlier, back)
      expect(['not_found', 'not_allowed']).toContain(errors[0]?.extensions?.code)
    }
    const bare = await lead.ask(AnswerOutlier, { ...back, text: '' })
    expect(bare.errors[0]?.extensions?.code).toBe('reason_needed')
    await lead.get(AnswerOutlier, back)
    expect((await ownOf('sent_back')).indicator).toBe(figure.indicator)
    const again = await lead.ask(AnswerOutlier, back)
    expect(again.errors[0]?.extensions?.code).toBe('not_found')
    await own.get(ExplainOutlier, { ...figure, text: 'A plan is agreed.', despite: null })
    await lead.get(AnswerOutlier, { ...figure, answer: 'accepted', text: '' })
    expect((await ownOf('accepted')).indicator).toBe(figure.indicator)
  })
})

describe('reminders and the timetable', () => {
  it('are kept by the lead for members only, and seen by the council that was reminded', async () => {
    const about = { ...of, about: 'outliers' }
    await lead.get(NoteReminders, { ...about, councils: [world.councilId, world.allyId] })
    expect((await outliersOf(lead))?.reminders).toHaveLength(2)
    expect((await outliersOf(own))?.reminders.map(({ councilId }) => councilId)).toEqual([world.councilId])
    const stranger = await lead.ask(NoteReminders, { ...about, councils: [world.otherCouncilId] })
    expect(stranger.errors[0]?.extensions?.code).toBe('not_found')
  })

  it('are set by the lead in order, and by no other lead', async () => {
    const days = { opensOn: '2026-07-01', checkOn: '2026-08-20', dueOn: '2026-09-01' }
    const { setTimetable: set } = await lead.get(SetTimetable, { ...of, ...days })
    expect(set?.timetable).toMatchObject(days)
    expect(set?.timetable.setAt).not.toBeNull()
    const late = await lead.ask(SetTimetable, { ...of, ...days, checkOn: '2026-09-02' })
    expect(late.errors[0]?.extensions?.code).toBe('timetable_out_of_order')
    const other = await (await as('lead of another alliance')).ask(SetTimetable, { ...of, ...days })
    expect(other.errors[0]?.extensions?.code).toBe('not_found')
  })
})

describe('an agreement over some indicators', () => {
  it('has no more than those in its picture', async () => {
    const owner = new pg.Client({ connectionString: server.database.ownerUrl })
    await owner.connect()
    await owner.query(
      `update outturn.agreement_version set indicators = '{rereferrals_pct,cla_rate}' where agreement_id = $1`,
      [world.agreementId],
    )
    await owner.end()
    for (const visitor of [lead, own]) {
      const { regionalPicture: picture } = await visitor.get(RegionalPicture, of)
      expect(picture?.columns.map(({ indicator }) => indicator).sort()).toEqual([
        'cla_rate',
        'rereferrals_pct',
      ])
      expect(picture?.columns.every(({ counted }) => counted > 5)).toBe(true)
    }
    const asked = { indicator: 'cpp_rate', agreement: world.agreementId }
    expect((await own.get(RegionSeries, asked)).regionSeries?.alliance).toBeNull()
  })
})
