import { demoPassword, demoPeople } from '@outturn/seeds'
import type { Client } from 'pg'
import { hashPassword } from '../access/index.ts'

/** A sign-in as the person who started the demonstration reads it. */
export interface SignIn {
  readonly email: string
  readonly password: string
  readonly role: string
  readonly council?: string
}

const insert = `with person as (
    insert into access.person (email, name, password_hash, disabled_at) values ($1, $2, $3, $7)
    on conflict (email) do update set name = excluded.name, password_hash = excluded.password_hash returning id)
  insert into access.membership (person_id, council_id, agreement_id, role)
  select person.id, (select id from outturn.council where area_code = $4),
    (select id from outturn.agreement where name = $5), $6 from person
  on conflict do nothing`

/** Makes the demonstration's people, who can sign in, and for every other council two who cannot. */
export async function seedPeople(owner: Client): Promise<SignIn[]> {
  const people = demoPeople()
  const hashes = await Promise.all(people.map(() => hashPassword(demoPassword)))
  for (const [i, { email, name, role, councilAreaCode, agreement }] of people.entries())
    await owner.query(insert, [email, name, hashes[i], councilAreaCode, agreement, role, null])
  await seedSenders(owner)
  const { rows } = await owner.query<{ area_code: string; name: string }>(
    'select area_code, name from outturn.council',
  )
  const names = new Map(rows.map(({ area_code, name }) => [area_code, name]))
  return people.map(({ email, role, councilAreaCode }) => {
    const council = councilAreaCode === null ? undefined : names.get(councilAreaCode)
    return { email, password: demoPassword, role, ...(council === undefined ? {} : { council }) }
  })
}

/** Somebody sent and somebody signed the returns of councils that have nobody in the demonstration. */
async function seedSenders(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ area_code: string; name: string }>(
    `select c.area_code, c.name from outturn.council c where not exists (
       select from access.membership m where m.council_id = c.id and m.role in ('analyst', 'approver'))`,
  )
  for (const { area_code, name } of rows)
    for (const role of ['analyst', 'approver']) {
      const email = `${area_code.toLowerCase()}.${role}@example.org`
      const title = `${role === 'analyst' ? 'Analyst' : 'Approver'} of ${name}`
      await owner.query(insert, [
        email,
        title,
        'nobody signs in with this',
        area_code,
        null,
        role,
        new Date(0),
      ])
    }
}
