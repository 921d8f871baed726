import type { Question } from './question.ts'

/** Fewest contributors of an aggregate, and fewest besides the one who looks (and those whose figures it knows). */
export const fewestContributors = 4
export const fewestOthers = 3

/** Source: PRODUCT, safe aggregates. Example: four contributors, one of them the reader → allowed. */
export const hasFewContributors = ({ aggregate }: Question): boolean =>
  aggregate.shares.length < fewestContributors
export const hasFewOthers = ({ unknown }: Question): boolean => unknown.length < fewestOthers
