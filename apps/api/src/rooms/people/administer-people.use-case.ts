import { audit, hashPassword, hashToken, newToken } from '../../access/index.ts'
import type { Role, WritingScope } from '../../database/index.ts'
import { Refused } from '../../refusal/index.ts'
import { agreementsById } from '../agreements/index.ts'
import { councilsById } from '../councils/index.ts'
import {
  addKnownPerson,
  addLink,
  endHat,
  giveHat,
  type Hat,
  readHats,
  readPeople,
} from './known-people.store.ts'

/** Days for which a link to set a password may be used. */
const linkDays = 3

export interface AskedHat {
  readonly role: Role
  readonly council?: number | null
  readonly agreement?: number | null
}
export interface AskedPerson extends AskedHat {
  readonly email: string
  readonly name: string
}

/** Adds a person with a role and a link to set their password, or gives the role to one who is known. */
export async function addPersonByPage(scope: WritingScope, asked: AskedPerson) {
  const email = asked.email.trim().toLowerCase()
  const name = asked.name.trim()
  if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email) || email.length > 254) throw incomplete('email')
  if (name === '' || name.length > 120) throw incomplete('name')
  const hat = await checkedHat(scope, asked)
  // Nobody knows this password: the person sets their own by the link.
  const { id, made } = await addKnownPerson(scope, {
    email,
    name,
    passwordHash: await hashPassword(newToken()),
  })
  if (!(await giveHat(scope, id, hat))) throw new Refused('membership_known')
  await audit(scope, {
    action: made ? 'person.add' : 'person.give_role',
    subject: email,
    detail: { role: hat.role },
  })
  return { id, link: made ? await freshLink(scope, id) : null }
}

/** Gives somebody another role, or one again that had ended. */
export async function giveRole(scope: WritingScope, person: number, asked: AskedHat): Promise<void> {
  const email = await emailOf(scope, person)
  const hat = await checkedHat(scope, asked)
  if (!(await giveHat(scope, person, hat))) throw new Refused('membership_known')
  await audit(scope, { action: 'person.give_role', subject: email, detail: { role: hat.role } })
}

/** Ends a role and every session in which it is in use. Refused for the last administrator. */
export async function endRole(scope: WritingScope, membership: number): Promise<void> {
  const hat = (await readHats(scope)).find(({ id }) => id === membership)
  const outcome = await endHat(scope, membership)
  if (outcome === 'last') throw new Refused('last_administrator')
  if (outcome === 'none' || !hat) throw new Refused('not_found')
  const subject = await emailOf(scope, hat.person_id)
  await audit(scope, { action: 'person.end_role', subject, detail: { role: hat.role } })
}

/** Makes a one-time link to set a password. Its secret is answered this once, and its hash is kept. */
export async function makePasswordLink(scope: WritingScope, person: number): Promise<string> {
  const subject = await emailOf(scope, person)
  const token = await freshLink(scope, person)
  await audit(scope, { action: 'person.make_link', subject, detail: { days: linkDays } })
  return token
}

async function freshLink(scope: WritingScope, person: number): Promise<string> {
  const token = newToken()
  const until = new Date(scope.now.getTime() + linkDays * 86_400_000)
  if (!(await addLink(scope, person, { tokenHash: hashToken(token), until }))) throw new Refused('not_found')
  return token
}

async function emailOf(scope: WritingScope, person: number): Promise<string> {
  const found = (await readPeople(scope)).find(({ id }) => id === person)
  if (!found) throw new Refused('not_found')
  return found.email
}

/** A role with what it is for: a council, an agreement for its lead, or the whole service. */
async function checkedHat(scope: WritingScope, { role, council, agreement }: AskedHat): Promise<Hat> {
  if (role === 'administrator') return { role, council: null, agreement: null }
  if (role === 'regional_lead') {
    const found = (await agreementsById(scope, [agreement ?? null])).size
    if (found === 0) throw incomplete('agreement')
    return { role, council: null, agreement: agreement ?? null }
  }
  if ((await councilsById(scope, [council ?? null])).size === 0) throw incomplete('council')
  return { role, council: council ?? null, agreement: null }
}

const incomplete = (what: string): Refused => new Refused('person_incomplete', { what })
