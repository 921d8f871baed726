import type { SignIn } from '@outturn/infra'
import type pg from 'pg'
import { ask } from '../ingest/ask.ts'
import type { World } from '../world/open-world.ts'
import { signedIn } from '../world/sign-in.ts'

type Headers = Readonly<Record<string, string>>

/** Somebody who sends for every council in turn, by changing hats. */
export interface ForAll {
  readonly headers: Headers
  readonly hats: ReadonlyMap<number, number>
}

const people = `
  insert into access.person (email, name, password_hash)
    select $1, $1, password_hash from access.person where email = $2 on conflict (email) do nothing`
const hats = `
  insert into access.membership (person_id, council_id, role)
    select p.id, c.id, $2 from access.person p, outturn.council c where p.email = $1 and not c.demonstration
    on conflict do nothing`

/** A person with the same role in every council. */
export async function forAll(world: World, role: 'analyst' | 'approver'): Promise<ForAll> {
  const like = world.signIns.find(({ email }) => email.startsWith(`northvale.${role}`))
  if (!like) throw new Error(`The seeds have no ${role} of Northvale.`)
  const email = `national.${role}@example.org`
  await world.admin.query(people, [email, like.email])
  await world.admin.query(hats, [email, role])
  const person: SignIn = { ...like, email }
  return { headers: await signedIn(world.url, person), hats: await hatsOf(world.admin, email) }
}

async function hatsOf(admin: pg.Client, email: string): Promise<Map<number, number>> {
  const { rows } = await admin.query<{ id: number; council: number }>(
    `select m.id, m.council_id as council from access.membership m join access.person p on p.id = m.person_id
     where p.email = $1`,
    [email],
  )
  return new Map(rows.map(({ id, council }) => [council, id]))
}

/** Puts a council's hat on. */
export async function wear(url: string, { headers, hats: of }: ForAll, council: number): Promise<void> {
  const query = 'mutation ($id: Int!) { changeMembership(membershipId: $id) { id } }'
  await ask(url, headers, { query, variables: { id: of.get(council) } })
}
