import { rebasingsInForce } from '@outturn/benchmarking'
import { catalogue, isBasis, overlaps, parsePeriod } from '@outturn/indicators'
import { audit } from '../../access/index.ts'
import { ownCouncil, type WritingScope } from '../../database/index.ts'
import { Refused } from '../../refusal/index.ts'
import { addRebasing, type NewRebasing, readRebasings } from './rebasing.store.ts'

/** Longer than this is no reason but a report. */
const longest = 300

/**
 * Says that from a period on a new process gives the council's figures, or takes that back. Refuses a figure that
 * the catalogue does not hold or that is never charted, an empty reason, and taking back what does not hold.
 */
export async function sayRebasing(scope: WritingScope, asked: NewRebasing): Promise<void> {
  const { indicator, basis, period, kind } = asked
  const definition = catalogue.get(indicator)
  const isPublished = definition?.published.some((known) => known.basis === basis)
  const isKnown = definition && isBasis(basis) && (definition.bases.includes(basis) || isPublished)
  if (!isKnown || overlaps(basis) || !parsePeriod(period)) throw new Refused('not_found')
  const reason = asked.reason.trim().slice(0, longest)
  if (reason === '') throw new Refused('reason_needed')
  if (kind === 'undone') {
    const said = await readRebasings(scope, ownCouncil(scope), 'infinity')
    const ofThis = said.filter((one) => one.indicator === indicator && one.basis === basis)
    if (!rebasingsInForce(ofThis).some((one) => one.period === period)) throw new Refused('not_found')
  }
  await addRebasing(scope, { indicator, basis, period, kind, reason })
  await audit(scope, {
    action: kind === 'set' ? 'rebasing.set' : 'rebasing.undo',
    subject: `${indicator} ${basis} ${period}`,
    detail: { reason },
  })
}
