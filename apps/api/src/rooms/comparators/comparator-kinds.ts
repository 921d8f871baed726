import type { Comparator } from '@outturn/benchmarking'
import type { GroupKind } from './group.store.ts'

interface Made {
  readonly kind: string
  readonly comparator: Exclude<Comparator, { kind: 'target' }>
}

const group = (of: GroupKind): Made[] => [
  { kind: `${of}_median`, comparator: { kind: 'group', by: 'median' } },
  { kind: `${of}_mean`, comparator: { kind: 'group', by: 'mean' } },
  { kind: `${of}_pooled`, comparator: { kind: 'group', by: 'pooled' } },
  { kind: `${of}_top_quartile`, comparator: { kind: 'top_quartile' } },
]

/** What is worked out for each group; one neighbour may be the best, one council of a country need not be named. */
export const comparatorKinds: Readonly<Record<GroupKind, readonly Made[]>> = {
  neighbours: [...group('neighbours'), { kind: 'neighbours_best', comparator: { kind: 'best_neighbour' } }],
  region: group('region'),
  england: group('england'),
}
