import type { Question } from './question.ts'

/** The part of the numerator at which one contributor is as good as named. */
export const dominantShare = 0.8

/**
 * Whether one contributor has 80% or more of the numerator, of all of it or of what is left when the reader takes
 * away the figures it knows. Without numerators the values are looked at.
 * Source: PRODUCT, safe aggregates.
 * Example: numerators 80, 10, 5, 5 → true.
 */
export function oneDominates({ aggregate, unknown }: Question): boolean {
  return [aggregate.shares, unknown].some((shares) => {
    const amounts = shares.map(({ numerator, value }) => numerator ?? value)
    const total = amounts.reduce((sum, amount) => sum + amount, 0)
    return total > 0 && Math.max(...amounts) >= dominantShare * total
  })
}
