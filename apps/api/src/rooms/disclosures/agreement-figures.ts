import { fewestContributors } from '@outturn/benchmarking'
import type { Contract } from '@outturn/contracts'
import type { LiveVersion, Mover, SharingMove } from '../comparators/index.ts'

/** `neighbours_top_quartile` → group `neighbours`, by `top_quartile`. */
const split = (kind: string): { readonly group: string; readonly by: string } => {
  const at = kind.indexOf('_')
  return { group: kind.slice(0, at), by: kind.slice(at + 1) }
}

/**
 * The newest comparators from what is shared under agreement. Of fewer than four contributors nothing is shown: one
 * council's return would be most of it, and the published year stands in.
 */
export function agreementFigures(newest: LiveVersion | undefined): Contract.LiveComparator[] {
  if (!newest) return []
  return newest.kinds.map((kind, i) => {
    const counted = newest.counted[i] ?? 0
    const few = counted < fewestContributors
    const { group, by } = split(kind)
    return {
      source: 'agreement',
      group,
      by,
      amount: few ? null : (newest.amounts[i] ?? null),
      reason: few ? 'too_few_contributors' : null,
      numerator: few ? null : (newest.numerators[i] ?? null),
      denominator: few ? null : (newest.denominators[i] ?? null),
      counted,
      of: newest.of[i] ?? 0,
      best: by === 'best' && !few ? newest.best : null,
      version: newest.version,
      standsFrom: newest.in_force_from.toISOString(),
      decision: null,
      rule: null,
    }
  })
}

/** Each comparator that a version changed, beside what it was before; the very first version moved nothing. */
export function agreementMoves(
  versions: readonly LiveVersion[],
  { movers, sharing }: { readonly movers: readonly Mover[]; readonly sharing: readonly SharingMove[] },
): Contract.ComparatorMove[] {
  const known = new Map(movers.map((mover) => [mover.id, mover]))
  const happened = new Map(sharing.map((move) => [move.id, move]))
  return versions.flatMap((now, i) => {
    const before = versions[i + 1]
    if (!before) return []
    const because = now.moved_by.flatMap((id) => {
      const mover = known.get(id)
      if (!mover) return []
      const { area, name, revision, what } = mover
      return [{ area, name, revision, what }]
    })
    const changes = now.changed_by.flatMap((id) => {
      const move = happened.get(id)
      if (!move) return []
      const { what, agreement, version, council, own } = move
      return [{ what, agreement, version, council, own }]
    })
    const kinds = [...new Set([...now.kinds, ...before.kinds])]
    return kinds.flatMap((kind): Contract.ComparatorMove[] => {
      const [was, is] = [figureOf(before, kind), figureOf(now, kind)]
      if (was.amount === is.amount && was.counted === is.counted) return []
      return [
        {
          ...{ source: 'agreement', ...split(kind), version: now.version },
          at: now.in_force_from.toISOString(),
          ...{ before: was.amount, after: is.amount, countedBefore: was.counted, counted: is.counted },
          because,
          sharing: changes,
        },
      ]
    })
  })
}

/** A comparator's figure in a version, as it was shown then. */
function figureOf(version: LiveVersion, kind: string) {
  const i = version.kinds.indexOf(kind)
  const counted = i < 0 ? 0 : (version.counted[i] ?? 0)
  return { counted, amount: counted < fewestContributors ? null : (version.amounts[i] ?? null) }
}
