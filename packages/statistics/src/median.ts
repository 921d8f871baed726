import { present } from './present.ts'

/**
 * The middle value, or the mean of the two middle ones, in the values' unit; null where none is there.
 * Source: DfE children's social care dashboard (statistical-neighbour median). For an even count it is the
 * mean of the two, not the upper of the two as in Oflog's tool.
 * Example: `median([79.2, 80.3, 92, 67.5])` → 79.75.
 */
export function median(values: readonly (number | null)[]): number | null {
  const sorted = present(values).sort()
  if (sorted.length === 0) return null
  const middle = sorted.length >> 1
  const upper = sorted[middle] as number
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2
}
