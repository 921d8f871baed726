import { type ReadingScope, type Role, statement, type WritingScope } from '../../database/index.ts'

export interface KnownPersonRow {
  readonly id: number
  readonly email: string
  readonly name: string
  readonly last_seen_at: Date | null
}
export interface HatRow {
  readonly id: number
  readonly person_id: number
  readonly role: Role
  readonly council_id: number | null
  readonly agreement_id: number | null
  readonly ended_at: Date | null
}

const people = statement<KnownPersonRow>(
  'known_people',
  'select id, email, name, last_seen_at from access.people()',
)
const hats = statement<HatRow>(
  'known_hats',
  'select id, person_id, role, council_id, agreement_id, ended_at from access.hats()',
)
const add = statement<{ id: number; made: boolean }>(
  'add_person',
  'select id, made from access.add_person($1, $2, $3)',
)
const give = statement<{ given: boolean }>('give_hat', 'select access.give_hat($1, $2, $3, $4) as given')
const end = statement<{ outcome: 'ended' | 'none' | 'last' }>(
  'end_hat',
  'select access.end_hat($1) as outcome',
)
const link = statement<{ made: boolean }>('make_link', 'select access.make_link($1, $2, $3) as made')

/** Everybody who can sign in, by name; for an administrator alone. */
export const readPeople = (scope: ReadingScope): Promise<KnownPersonRow[]> => scope.rows(people)

/** Every hat that was given, in that order; for an administrator alone. */
export const readHats = (scope: ReadingScope): Promise<HatRow[]> => scope.rows(hats)

export interface NewPerson {
  readonly email: string
  readonly name: string
  readonly passwordHash: string
}

/** The person of an e-mail address, there before or made now. */
export async function addKnownPerson(scope: WritingScope, { email, name, passwordHash }: NewPerson) {
  const [row] = await scope.rows(add, [email, name, passwordHash])
  if (!row) throw new Error('The person was not added')
  return row
}

export interface Hat {
  readonly role: Role
  readonly council: number | null
  readonly agreement: number | null
}

/** False where the person has it already. */
export const giveHat = async (
  scope: WritingScope,
  person: number,
  { role, council, agreement }: Hat,
): Promise<boolean> => (await scope.rows(give, [person, role, council, agreement]))[0]?.given ?? false

export const endHat = async (scope: WritingScope, membership: number) =>
  (await scope.rows(end, [membership]))[0]?.outcome ?? 'none'

/** False where there is no such person. */
export const addLink = async (
  scope: WritingScope,
  person: number,
  { tokenHash, until }: { readonly tokenHash: Buffer; readonly until: Date },
): Promise<boolean> => (await scope.rows(link, [person, tokenHash, until]))[0]?.made ?? false
