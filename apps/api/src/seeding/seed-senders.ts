import { councilId } from '@outturn/indicators'
import type { Client } from 'pg'
import type { Who } from '../database/index.ts'

/** Who sends and who signs the returns of one council. */
export interface Senders {
  readonly analyst: Who
  readonly approver: Who
}

/** The first analyst and the first approver of every council, by its area code. */
export async function readSenders(owner: Client): Promise<ReadonlyMap<string, Senders>> {
  const { rows } = await owner.query<{
    area_code: string
    council_id: number
    role: 'analyst' | 'approver'
    person_id: number
    membership_id: number
  }>(
    `select distinct on (c.area_code, m.role) c.area_code, c.id as council_id, m.role, m.person_id,
       m.id as membership_id
     from outturn.council c join access.membership m on m.council_id = c.id and m.role in ('analyst', 'approver')
     order by c.area_code, m.role, m.id`,
  )
  const senders = new Map<string, Partial<Senders>>()
  for (const { area_code, council_id, role, person_id, membership_id } of rows) {
    const who: Who = {
      personId: person_id,
      membershipId: membership_id,
      role,
      councilId: councilId(council_id),
      agreementId: null,
    }
    senders.set(area_code, { ...senders.get(area_code), [role]: who })
  }
  return new Map(
    [...senders].flatMap(([code, { analyst, approver }]) =>
      analyst && approver ? [[code, { analyst, approver }] as const] : [],
    ),
  )
}
