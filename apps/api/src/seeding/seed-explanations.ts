import { randomUUID } from 'node:crypto'
import { type DemoExplanation, demoExplanations } from '@outturn/seeds'
import type { Client } from 'pg'
import type { Who } from '../database/index.ts'
import { answerOutlier, explainOutlier, getOutliers } from '../rooms/outliers/index.ts'
import type { SeedWorld } from './seed-return.ts'
import type { Senders } from './seed-senders.ts'

/** Has councils of the demonstration explain some of their outliers, and the lead answer, once. */
export async function seedExplanations(
  { database }: SeedWorld,
  senders: ReadonlyMap<string, Senders>,
  owner: Client,
): Promise<void> {
  const lead = await readLead(owner)
  const [first] = demoExplanations()
  if (!lead || lead.agreementId === null || !first) return
  const agreement = lead.agreementId
  const there = await database.reading(lead, (scope) => getOutliers(scope, agreement, first.period))
  if (!there || there.rows.some(({ events }) => events.length > 0)) return
  for (const one of demoExplanations()) {
    const row = there.rows.find(
      ({ council, indicator, basis }) =>
        council.areaCode === one.councilAreaCode && indicator === one.indicator && basis === one.basis,
    )
    const who = senders.get(one.councilAreaCode)
    if (!row || !who) continue
    const of = { agreement, period: one.period, indicator: one.indicator, basis: one.basis }
    await database.writing(who.analyst, randomUUID(), (scope) =>
      explainOutlier(scope, { ...of, text: one.text, despite: [] }),
    )
    await answer(database, lead, { ...of, council: row.council.id, said: one.answer })
  }
}

async function answer(
  database: SeedWorld['database'],
  lead: Who,
  {
    said,
    ...of
  }: {
    agreement: number
    period: string
    indicator: string
    basis: string
    council: number
    said: DemoExplanation['answer']
  },
): Promise<void> {
  if (said === null) return
  await database.writing(lead, randomUUID(), (scope) =>
    answerOutlier(scope, { ...of, answer: said.what, text: said.text }),
  )
}

async function readLead(owner: Client): Promise<Who | null> {
  const { rows } = await owner.query<{ person_id: number; id: number; agreement_id: number }>(
    `select m.person_id, m.id, m.agreement_id from access.membership m join outturn.agreement a on a.id = m.agreement_id
     where m.role = 'regional_lead' and a.demonstration order by m.id limit 1`,
  )
  const lead = rows[0]
  if (!lead) return null
  return {
    personId: lead.person_id,
    membershipId: lead.id,
    role: 'regional_lead',
    councilId: null,
    agreementId: lead.agreement_id,
  }
}
