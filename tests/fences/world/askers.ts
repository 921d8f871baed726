/** Everybody whom a fence must know apart. The council they look at is Eastmere, of the demonstration alliance. */
export const askers = [
  'own council',
  'member of the alliance',
  'another council',
  'lead of the alliance',
  'lead of another alliance',
  'administrator',
  'nobody',
] as const
export type Asker = (typeof askers)[number]

/** Those who sign in to reach the server, by the address that the demonstration gave them. */
export const emailOf: Readonly<Record<Exclude<Asker, 'nobody'>, string>> = {
  'own council': 'eastmere.analyst@example.org',
  'member of the alliance': 'northvale.analyst@example.org',
  'another council': 'wirral.analyst@example.org',
  'lead of the alliance': 'alliance.lead@example.org',
  'lead of another alliance': 'other.lead@example.org',
  administrator: 'administrator@example.org',
}

/** What tells Eastmere's own data from everything else; none of it may reach a stranger. */
export const marker = 'zqx-marker'
