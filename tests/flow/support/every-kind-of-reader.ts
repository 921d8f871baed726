import { type Visitor, visitorFor } from './visitor.ts'

const people = {
  'own council': 'northvale.analyst@example.org',
  'a member': 'eastmere.analyst@example.org',
  'the lead': 'alliance.lead@example.org',
  'a stranger': 'wirral.analyst@example.org',
  administrator: 'administrator@example.org',
}
export type Kind = keyof typeof people

/** One of each kind of reader, signed in: of Northvale's figures, or of the alliance's. */
export async function everyKindOfReader(url: string): Promise<Map<Kind, Visitor>> {
  const signedIn = new Map<Kind, Visitor>()
  for (const [who, email] of Object.entries(people)) signedIn.set(who as Kind, await visitorFor(url, email))
  return signedIn
}
