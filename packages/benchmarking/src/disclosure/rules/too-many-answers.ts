import { notInBoth } from '../set-arithmetic.ts'
import { type Question, sameMonths, unknownNames } from './question.ts'

/**
 * Whether so many different statistics of the very same contributors have been shown that one more would leave
 * the reader with nearly as many equations as unknowns: at most the number of unknown contributors less two.
 * Source: our own; a mean, a median and a quartile of three unknown figures give all three.
 * Example: three unknown contributors, mean shown, median asked → true; seven unknown → false.
 */
export function hasTooManyAnswers({ aggregate, reader, seen, unknown }: Question): boolean {
  const now = unknownNames(aggregate, reader)
  const names = seen
    .filter(({ aggregate: before }) => sameMonths(before, aggregate))
    .filter(({ aggregate: before }) => notInBoth(now, unknownNames(before, reader)).size === 0)
    .map(({ aggregate: before }) => before.name)
  return new Set([...names, aggregate.name]).size > unknown.length - 2
}
