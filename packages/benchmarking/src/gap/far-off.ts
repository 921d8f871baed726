import { mad, median } from '@outturn/statistics'

/** From so many median absolute deviations on, one contributor is said to stand far from the rest. */
const farFrom = 7.5

/**
 * The place in the list of the one contributor that stands far from the others: furthest from their median, by
 * 7.5 median absolute deviations or more, and alone in that. Null where nobody does, where they have no spread,
 * and under four contributors.
 * Source: Oflog's bands, where 7.5 and more are written about by hand.
 * Example: 70, 74, 78, 80, 82, 86, 900 → 6.
 */
export function farOff(amounts: readonly number[]): number | null {
  const [middle, spread] = [median(amounts), mad(amounts)]
  if (middle === null || spread === null || !(spread > 0) || amounts.length < 4) return null
  const far = amounts.flatMap((amount, at) => (Math.abs(amount - middle) / spread >= farFrom ? [at] : []))
  return far.length === 1 ? (far[0] ?? null) : null
}
