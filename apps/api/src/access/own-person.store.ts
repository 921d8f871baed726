import { type ReadingScope, statement } from '../database/index.ts'

export interface PersonRow {
  readonly id: number
  readonly name: string
  readonly email: string
}
export interface SessionInfoRow {
  readonly id: number
  readonly started_at: Date
  readonly last_seen_at: Date
  readonly browser: string
}

const person = statement<PersonRow>('own_person', 'select id, name, email from access.own_person()')
const sessions = statement<SessionInfoRow>(
  'own_sessions',
  'select id, started_at, last_seen_at, browser from access.own_sessions()',
)

export const readPerson = async (scope: ReadingScope): Promise<PersonRow | null> =>
  (await scope.rows(person))[0] ?? null

export const readSessions = (scope: ReadingScope): Promise<SessionInfoRow[]> => scope.rows(sessions)
