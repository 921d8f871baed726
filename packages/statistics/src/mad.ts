import { median } from './median.ts'

/**
 * The median absolute deviation from the median, in the values' unit, with no factor (not × 1.4826); null where
 * no value is there.
 * Source: Oflog, automated text (communitiesuk/oflog-automated-text); the plain factor confirmed by recomputation.
 * Example: `mad([1, 2, 3, 4, 100])` → 1.
 */
export function mad(values: readonly (number | null)[]): number | null {
  const middle = median(values)
  if (middle === null) return null
  return median(values.map((value) => (value === null ? null : Math.abs(value - middle))))
}
