import { audit } from '../../access/index.ts'
import type { WritingScope } from '../../database/index.ts'
import { Refused } from '../../refusal/index.ts'
import { councilsById } from '../councils/index.ts'
import { agreementsById, readMembers } from './agreement.store.ts'
import type { AskedTerms } from './check-terms.ts'
import { checkedTerms, incomplete, neededReason } from './draw-up-agreement.use-case.ts'
import { readVersions } from './history.store.ts'
import { addVersion, askCouncils, endVersions } from './move.store.ts'
import { readParties } from './party.store.ts'
import { standingOf } from './standing-of.ts'

async function known(scope: WritingScope, id: number) {
  const agreement = (await agreementsById(scope, [id])).get(id)
  if (!agreement) throw new Refused('not_found')
  return agreement
}

/**
 * Draws up a new version and asks everybody who is in, or still asked, to accept it. The version before holds
 * until the day before the new one begins; from then on only those that accepted the new one share.
 */
export async function amendAgreement(
  scope: WritingScope,
  id: number,
  { terms: asked, reason: why }: { readonly terms: AskedTerms; readonly reason: string },
): Promise<number> {
  const agreement = await known(scope, id)
  const reason = neededReason(why)
  const terms = checkedTerms(scope, asked)
  const newest = (await readVersions(scope, id))[0]?.version
  const waiting = (await readParties(scope, [id])).filter(
    (party) => party.version === newest && standingOf(party) === 'proposed',
  )
  const members = (await readMembers(scope, [id])).filter(({ left_at }) => left_at === null)
  const councils = new Set([...waiting, ...members].map(({ council_id }) => council_id))
  if (councils.size === 0) throw incomplete('councils')
  const version = await addVersion(scope, id, { ...terms, reason })
  await askCouncils(scope, { agreement: id, version }, [...councils])
  await audit(scope, { action: 'agreement.amend', subject: agreement.name, detail: { version } })
  return version
}

/** Asks councils to accept the newest version: more of them, or again those that declined or left. */
export async function askToAgree(scope: WritingScope, id: number, asked: readonly number[]): Promise<void> {
  const agreement = await known(scope, id)
  const councils = [...(await councilsById(scope, asked)).values()]
  if (councils.length === 0) throw incomplete('councils')
  if (councils.some(({ demonstration }) => demonstration !== agreement.demonstration))
    throw incomplete('mixed')
  const version = (await readVersions(scope, id))[0]?.version ?? 1
  const settled = new Set(
    (await readParties(scope, [id]))
      .filter((party) => party.version === version && standingOf(party) === 'accepted')
      .map(({ council_id }) => council_id),
  )
  const ids = councils.map((council) => council.id).filter((council) => !settled.has(council))
  if (ids.length === 0) throw new Refused('agreement_moved_on')
  await askCouncils(scope, { agreement: id, version }, ids)
  await audit(scope, {
    action: 'agreement.ask',
    subject: agreement.name,
    detail: { version, councils: councils.map(({ name }) => name) },
  })
}

/** Ends an agreement after a last day, today or later. */
export async function endAgreement(
  scope: WritingScope,
  id: number,
  { lastDay, reason: why }: { readonly lastDay: string; readonly reason: string },
): Promise<void> {
  const agreement = await known(scope, id)
  const reason = neededReason(why)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(lastDay)) throw incomplete('dates')
  if (!(await endVersions(scope, id, { lastDay, reason }))) throw new Refused('agreement_moved_on')
  await audit(scope, { action: 'agreement.end', subject: agreement.name, detail: { lastDay, reason } })
}
