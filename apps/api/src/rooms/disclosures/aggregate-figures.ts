import type { Contract } from '@outturn/contracts'
import type { SafeAggregate } from './safe-aggregate.store.ts'

/** Versions of the same group, newest first; of two neighbour sets the one decided last. */
const byGroup = (all: readonly SafeAggregate[]): SafeAggregate[][] =>
  [...Map.groupBy(all, ({ grouping }) => grouping).values()].map((versions) => {
    const newest = versions.reduce((a, b) => (b.in_force_from > a.in_force_from ? b : a))
    return versions.filter(({ code }) => code === newest.code)
  })

/** The newest decision about each group: the figure, or the rule that hides it. */
export const aggregateFigures = (all: readonly SafeAggregate[]): Contract.LiveComparator[] =>
  byGroup(all).flatMap(([newest]) =>
    newest
      ? [
          {
            ...{ source: 'aggregate', group: newest.grouping, by: newest.statistic },
            ...{ amount: newest.amount, numerator: newest.numerator, denominator: newest.denominator },
            reason: newest.amount === null ? newest.rule : null,
            ...{ counted: newest.counted, of: newest.of, best: null, version: newest.version },
            standsFrom: newest.in_force_from.toISOString(),
            ...{ decision: newest.decision, rule: newest.rule },
          },
        ]
      : [],
  )

/** What moved a safe aggregate. By whom is not told: that is what it hides. */
export const aggregateMoves = (all: readonly SafeAggregate[]): Contract.ComparatorMove[] =>
  byGroup(all).flatMap((versions) =>
    versions.flatMap((now, i) => {
      const before = versions[i + 1]
      if (!before || (before.amount === now.amount && before.counted === now.counted)) return []
      return [
        {
          ...{ source: 'aggregate', group: now.grouping, by: now.statistic, version: now.version },
          at: now.in_force_from.toISOString(),
          ...{
            before: before.amount,
            after: now.amount,
            countedBefore: before.counted,
            counted: now.counted,
          },
          because: [],
          sharing: [],
        },
      ]
    }),
  )
