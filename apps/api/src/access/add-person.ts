import { isAreaCode } from '@outturn/indicators'
import type { Client } from 'pg'
import { type Role, roles } from '../database/index.ts'
import { hashPassword } from './password.ts'
import { newToken } from './tokens.ts'

/** A person and one hat, as an administrator at the keyboard names them. */
export interface NewPerson {
  readonly email: string
  readonly name: string
  readonly role: string
  /** The area code of the council; it takes part from now on where it did not yet. */
  readonly council: string | null
  /** The agreement's name; for a regional lead. */
  readonly agreement: string | null
}

/** What is wrong with the words, or null where nothing is. */
export function faultIn({ email, name, role, council, agreement }: NewPerson): string | null {
  if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email)) return `“${email}” is not an e-mail address`
  if (name.trim() === '') return 'Say the person’s name'
  if (!roles.includes(role as Role)) return `The role is one of ${roles.join(', ')}`
  if (role === 'administrator') return council || agreement ? 'An administrator has no council' : null
  if (role === 'regional_lead') return agreement ? null : 'Say which agreement the lead leads'
  return council && isAreaCode(council) ? null : 'Say the council by its area code, such as E08000015'
}

const addCouncil = `insert into outturn.council (area_code, name)
  select area_code, name from reference.area where area_code = $1 and kind = 'council' on conflict do nothing`
const addHat = `insert into access.membership (person_id, council_id, agreement_id, role)
  select $1, (select id from outturn.council where area_code = $2),
    (select id from outturn.agreement where name = $3), $4
  on conflict do nothing`

/**
 * Adds a person, or another hat to one who is there. Answers with the password made for a new person, null for
 * one who has one already. Refuses a council or agreement that nobody knows. Runs as the owner.
 */
export async function addPerson(owner: Client, person: NewPerson): Promise<string | null> {
  const fault = faultIn(person)
  if (fault) throw new Error(fault)
  const email = person.email.trim().toLowerCase()
  const password = newToken().slice(0, 16)
  await owner.query('begin')
  try {
    if (person.council) await owner.query(addCouncil, [person.council])
    const { rows } = await owner.query<{ id: number; made: boolean }>(
      `with added as (insert into access.person (email, name, password_hash) values ($1, $2, $3)
         on conflict (email) do nothing returning id)
       select id, true as made from added union all select id, false from access.person where email = $1`,
      [email, person.name.trim(), await hashPassword(password)],
    )
    const found = rows[0]
    if (!found) throw new Error('The person was not added')
    await owner.query(addHat, [found.id, person.council, person.agreement, person.role])
    await owner.query('commit')
    return found.made ? password : null
  } catch (exception) {
    await owner.query('rollback')
    throw exception
  }
}
