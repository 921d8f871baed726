import type { Aggregate } from '../aggregate.ts'
import { meetInTime } from '../linked-with.ts'
import { type Question, unknownNames } from './question.ts'
import { fewestOthers } from './too-few.ts'

/**
 * Whether a median or quartile would be told of contributors that other aggregates tell apart too finely. A median
 * cannot be judged by adding up; it is safe while its contributors stand in groups of at least three within which
 * nothing shown, median or sum, tells one from another: then any two of a group may change places.
 * Source: our own; exchangeability.
 * Example: median of A to F shown, now the sum of A, B, G, H → A and B stand alone → true.
 */
export function ordersOverlap({ aggregate, reader, seen }: Question): boolean {
  const told = [...seen.map((released) => released.aggregate), aggregate]
  const orders = told.filter(({ statistic }) => statistic === 'order')
  return orders.some((order) => {
    const meeting = told
      .filter((other) => meetInTime(order, other))
      .map((other) => unknownNames(other, reader))
    const others = namesApart(told, order)
    return [...groupsOf(unknownNames(order, reader), [...meeting, ...others])].some(
      (size) => size < fewestOthers,
    )
  })
}

/** How many contributors stand in each group that the other sets do not tell apart. */
function groupsOf(names: ReadonlySet<string>, sets: readonly ReadonlySet<string>[]): Iterable<number> {
  const sizes = new Map<string, number>()
  for (const name of names) {
    const mark = sets.map((set) => (set.has(name) ? 1 : 0)).join('')
    sizes.set(mark, (sizes.get(mark) ?? 0) + 1)
  }
  return sizes.values()
}

/** Councils of which an overlapping aggregate holds another revision: that tells them apart too. */
function namesApart(told: readonly Aggregate[], order: Aggregate): ReadonlySet<string>[] {
  return told
    .filter((other) => meetInTime(order, other))
    .map((other) => {
      const revisions = new Map(other.shares.map(({ area, revision }) => [area, revision]))
      const apart = order.shares.filter(
        ({ area, revision }) => (revisions.get(area) ?? revision) !== revision,
      )
      return new Set(apart.map(({ area, revision }) => `${area}@${revision}`))
    })
}
