import { meetInTime } from '../linked-with.ts'
import { notInBoth } from '../set-arithmetic.ts'
import { type Question, unknownNames } from './question.ts'

/** An aggregate that differs from another by so many contributors or fewer gives them away. */
export const mostTooClose = 2

/**
 * Whether one already shown differs from this aggregate by one or two contributors in the same months: region
 * against neighbours, before against after a late return, a revised figure against the one before.
 * Source: PRODUCT, safe aggregates.
 * Example: shown of A, B, C, D and now of A, B, C, D, E → true.
 */
export function isTooClose({ aggregate, reader, seen }: Question): boolean {
  const now = unknownNames(aggregate, reader)
  return seen.some(({ aggregate: before }) => {
    if (!meetInTime(before, aggregate)) return false
    const then = unknownNames(before, reader)
    const councils = new Set([...notInBoth(now, then)].map((name) => name.slice(0, name.indexOf('@'))))
    return councils.size > 0 && councils.size <= mostTooClose
  })
}
