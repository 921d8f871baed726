const steps = [1, 2, 5]

/**
 * Round sizes between two ends for an axis that goes by the square root, no more than `most`, spread over it.
 * `sizeTicks(80, 2600, 4)` → 200, 1,000, 2,000.
 */
export function sizeTicks(from: number, to: number, most: number): readonly number[] {
  const all = Array.from({ length: 9 }, (_, power) => steps.map((step) => step * 10 ** power))
    .flat()
    .filter((size) => size >= from && size <= to)
  const apart = (Math.sqrt(to) - Math.sqrt(from)) / most
  const kept: number[] = []
  for (const size of all.reverse())
    if (kept.every((other) => Math.sqrt(other) - Math.sqrt(size) >= apart)) kept.unshift(size)
  return kept
}
