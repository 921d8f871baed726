import type { IndicatorData } from './indicator.query.ts'

export type Comparator = IndicatorData['comparators'][number]

export interface ShownComparator extends Comparator {
  /** The mean that goes with a median, of the same kind, period and neighbours. */
  readonly mean: number | null
}

/**
 * The comparators that stand at the top of the page: medians with their means, region, England. Live ones only
 * where somebody shares; a demonstration council has no published ones, and they are not held against it.
 */
export function toComparators({ comparators, area, source }: IndicatorData): readonly ShownComparator[] {
  const mean = (id: string) =>
    comparators.find((one) => one.id === id.replace('median', 'mean'))?.amount ?? null
  return comparators
    .filter(({ id }) => !id.includes('mean'))
    .filter((one) => (one.kind === 'live' ? source === 'return' && (one.of ?? 0) > 0 : !area.demonstration))
    .map((one) => ({ ...one, mean: one.id.includes('median') ? mean(one.id) : null }))
}
