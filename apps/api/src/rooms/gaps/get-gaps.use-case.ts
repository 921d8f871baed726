import { type OrderedGaps, oneBasisEach, orderGaps } from '@outturn/benchmarking'
import type { ReadingScope } from '../../database/index.ts'
import type { GapFacts } from './gap-facts.ts'
import { type GapQuestion, readGapFacts } from './read-gap-facts.ts'
import { type Candidate, toCandidates } from './to-candidate.ts'

export interface Gaps {
  readonly facts: GapFacts
  readonly ordered: OrderedGaps<Candidate>
}

/**
 * A council's gaps to one comparator in the order of what matters, each indicator once; the same order leads the
 * council's page and the director's first page. Null where there is no such area.
 */
export async function getGaps(scope: ReadingScope, question: GapQuestion): Promise<Gaps | null> {
  const facts = await readGapFacts(scope, question)
  if (!facts) return null
  const { period } = facts.profile
  scope.saw({ page: 'gaps', areas: areasShown(facts), indicator: null, period: period.code })
  return { facts, ordered: orderGaps<Candidate>(oneBasisEach(toCandidates(facts))) }
}

/** Whose signed-off figures the gaps show: the council's, and those of the councils that it is compared with. */
export function areasShown({ profile, liveOthers }: GapFacts): string[] {
  const shared = [...liveOthers.values()].flatMap((members) => members.map(({ area }) => area))
  return [...new Set([...(profile.release ? [profile.area.code] : []), ...shared])]
}
