import type { AreaCode } from '@outturn/indicators'
import type { Aggregate } from './aggregate.ts'
import { haveNoneInCommon } from './set-arithmetic.ts'

/**
 * The aggregates that can be used against this one, straight or by way of others: they have a month and a council
 * in common with it, or with one that has. Last year's quarters, say, are not among them.
 */
export function linkedWith(aggregate: Aggregate, others: readonly Aggregate[]): readonly Aggregate[] {
  const areas = new Map(others.map((other) => [other, areasOf(other)]))
  const linked = new Set<Aggregate>()
  const reached: Aggregate[] = [aggregate]
  for (const one of reached) {
    const own = areas.get(one) ?? areasOf(one)
    for (const [other, theirs] of areas) {
      if (linked.has(other) || !meetInTime(one, other) || haveNoneInCommon(own, theirs)) continue
      linked.add(other)
      reached.push(other)
    }
  }
  return others.filter((other) => linked.has(other))
}

const areasOf = ({ shares }: Aggregate): ReadonlySet<AreaCode> => new Set(shares.map(({ area }) => area))

/** Whether two aggregates have a month in common, so that one can be taken from the other. */
export const meetInTime = ({ months: a }: Aggregate, { months: b }: Aggregate): boolean =>
  a.from <= b.to && b.from <= a.to
