import type { Basis } from '../basis.ts'
import { candidateFolds } from './candidate-folds.ts'
import { definitions } from './definitions.ts'

/** An indicator in one of its bases. */
export interface IndicatorInBasis {
  readonly indicator: string
  readonly basis: Basis
}

/**
 * The name under which a figure was first gathered → its indicator and basis. `rereferrals_pct_ytd` is
 * re-referrals, year to date. Every indicator's own id stands for its first basis.
 */
export const candidateIndicator: ReadonlyMap<string, IndicatorInBasis> = /* @__PURE__ */ foldCandidates()

function foldCandidates(): ReadonlyMap<string, IndicatorInBasis> {
  return new Map([
    ...definitions.map(({ id, bases }) => [id, { indicator: id, basis: bases[0] }] as const),
    ...Object.entries(candidateFolds),
  ])
}
