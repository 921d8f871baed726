import { nameOf, namesOf } from '../../access/index.ts'
import type { ReadingScope } from '../../database/index.ts'
import { councilsById } from '../councils/index.ts'
import { readAgreements } from './agreement.store.ts'
import { readAnswers, readVersions, type VersionRow } from './history.store.ts'
import { withMembers } from './list-agreements.use-case.ts'
import { type PartyRow, readParties } from './party.store.ts'
import { answeredAt, reasonOf, standingOf } from './standing-of.ts'
import { stateOf } from './state-of.ts'
import { toEvents } from './to-events.ts'

/** One agreement with its versions, who was asked, and what happened; null where it does not concern the asker. */
export async function getAgreement(scope: ReadingScope, id: number) {
  const found = (await readAgreements(scope)).find((one) => one.id === id)
  const [agreement] = found ? await withMembers(scope, [found]) : []
  if (!agreement) return null
  const versions = await readVersions(scope, id)
  const parties = await readParties(scope, [id])
  const answers = await readAnswers(scope, id)
  const events = toEvents({ versions, parties, ...answers })
  const names = await namesOf(
    scope,
    events.map(({ personId }) => personId),
  )
  const councils = await councilsById(scope, [
    ...parties.map(({ council_id }) => council_id),
    ...events.map(({ councilId }) => councilId),
  ])
  const toAnswer = openQuestion(scope, versions, parties)
  return {
    agreement,
    versions: versions.map((version) => ({
      ...version,
      state: stateOf(version, acceptedBy(parties, version.version), today(scope)),
      parties: parties
        .filter((party) => party.version === version.version)
        .flatMap((party) => {
          const council = councils.get(party.council_id)
          if (!council) return []
          const standing = standingOf(party)
          return [
            {
              ...{ council, standing, proposedAt: party.proposed_at },
              ...{ answeredAt: answeredAt(party), reason: reasonOf(party) },
            },
          ]
        })
        .sort((a, b) => (a.council.name < b.council.name ? -1 : 1)),
    })),
    events: events.map(({ councilId, personId, ...event }) => ({
      ...event,
      council: councilId === null ? null : (councils.get(councilId)?.name ?? null),
      person: personId !== null && names.has(personId) ? nameOf(names, personId) : null,
    })),
    may: mayDo(scope, { toAnswer, state: agreement.state, members: agreement.members }),
    toAnswer,
  }
}

const today = (scope: ReadingScope): string => scope.now.toISOString().slice(0, 10)

const acceptedBy = (parties: readonly PartyRow[], version: number): number =>
  parties.filter((party) => party.version === version && party.accepted_at !== null).length

/** The newest version that the asker's council has still to answer, and that is not over. */
function openQuestion(
  scope: ReadingScope,
  versions: readonly VersionRow[],
  parties: readonly PartyRow[],
): number | null {
  const asked = parties.filter(
    (party) => party.council_id === scope.who.councilId && standingOf(party) === 'proposed',
  )
  const open = versions.find(
    (version) =>
      asked.some((party) => party.version === version.version) &&
      (version.endsOn === null || (version.endsOn >= today(scope) && version.endsOn >= version.startsOn)),
  )
  return open?.version ?? null
}

function mayDo(
  { who }: ReadingScope,
  of: {
    readonly toAnswer: number | null
    readonly state: string
    readonly members: readonly { readonly council: { readonly id: number }; readonly leftAt: Date | null }[]
  },
): string[] {
  if (who.role === 'administrator') return of.state === 'ended' ? ['amend'] : ['amend', 'ask', 'end']
  if (who.role !== 'approver' && who.role !== 'director') return []
  const isIn = of.members.some(({ council, leftAt }) => council.id === who.councilId && leftAt === null)
  return [
    ...(of.toAnswer === null ? [] : ['accept', 'decline']),
    ...(isIn && of.state !== 'ended' ? ['leave'] : []),
  ]
}
