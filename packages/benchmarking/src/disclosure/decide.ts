import { type Aggregate, sumsTold } from './aggregate.ts'
import { linkedWith } from './linked-with.ts'
import type { Reader } from './reader.ts'
import type { Released, ReleaseLog } from './release-log.ts'
import { addsUpToFew } from './rules/adds-up.ts'
import { oneDominates } from './rules/one-dominates.ts'
import { ordersOverlap } from './rules/orders-overlap.ts'
import { type Question, questionOf, sameMonths, unknownNames } from './rules/question.ts'
import { isTooClose } from './rules/too-close.ts'
import { hasFewContributors, hasFewOthers } from './rules/too-few.ts'
import { hasTooManyAnswers } from './rules/too-many-answers.ts'
import { overlapTooMuch } from './rules/too-many-overlap.ts'
import { holdsWithinBounds } from './rules/within-bounds.ts'
import { notInBoth } from './set-arithmetic.ts'

/** The rules in the order they are asked; the first that says no is named. */
export const disclosureRules = [
  'single_figure',
  'fewer_than_four_contributors',
  'fewer_than_three_others',
  'one_has_80_percent',
  'differs_by_one_or_two',
  'orders_overlap',
  'too_many_answers',
  'too_many_overlap',
  'adds_up_to_one_or_two',
  'within_bounds',
] as const
export type DisclosureRule = (typeof disclosureRules)[number]

export type ShownBecause = 'shared_under_agreement' | 'already_shown' | 'safe_aggregate'

/** Shown, suppressed, or merged: then what was shown before stands until more contributors come. */
export type Decision =
  | { readonly kind: 'shown'; readonly rule: ShownBecause }
  | { readonly kind: 'suppressed'; readonly rule: DisclosureRule }
  | { readonly kind: 'merged'; readonly rule: DisclosureRule; readonly into: Released }

/**
 * Whether a reader may be shown an aggregate, after all that this reader has been shown. The caller writes what is
 * shown into the log before it leaves the server. Published figures are never asked about. Councils that the
 * reader knows by agreement are taken away first; where nobody is left, nothing is hidden.
 * Source: PRODUCT, who may see what, 3; the rules beside this file.
 * Example: region of 24 with 11 contributors, nothing shown before → shown, 'safe_aggregate'; the same with a
 * twelfth → merged into the first; with fourteen → shown.
 */
export function decide(aggregate: Aggregate, reader: Reader, log: ReleaseLog): Decision {
  const question = questionOf(aggregate, reader, log)
  if (question.unknown.length === 0) return { kind: 'shown', rule: 'shared_under_agreement' }
  const rule = firstRuleAgainst(question)
  if (rule === null) return { kind: 'shown', rule: isRepeat(question) ? 'already_shown' : 'safe_aggregate' }
  const into = question.seen.findLast(
    ({ aggregate: before }) => before.name === aggregate.name && sameMonths(before, aggregate),
  )
  return into ? { kind: 'merged', rule, into } : { kind: 'suppressed', rule }
}

function firstRuleAgainst(question: Question): DisclosureRule | null {
  if (question.aggregate.statistic === 'single') return 'single_figure'
  if (hasFewContributors(question)) return 'fewer_than_four_contributors'
  if (hasFewOthers(question)) return 'fewer_than_three_others'
  if (oneDominates(question)) return 'one_has_80_percent'
  if (isRepeat(question)) return null
  if (isTooClose(question)) return 'differs_by_one_or_two'
  if (ordersOverlap(question)) return 'orders_overlap'
  if (hasTooManyAnswers(question)) return 'too_many_answers'
  return ruleOnSums(question)
}

/** The rules that judge everything shown together, once for each quantity that this aggregate tells. */
function ruleOnSums({ aggregate, reader, seen }: Question): DisclosureRule | null {
  const before = seen.map((released) => released.aggregate)
  const told = [...linkedWith(aggregate, before), aggregate]
  const quantities = sumsTold(aggregate).map(({ quantity }) => quantity)
  if (quantities.some((quantity) => overlapTooMuch(quantity, told, reader))) return 'too_many_overlap'
  if (quantities.some((quantity) => addsUpToFew(quantity, told, reader))) return 'adds_up_to_one_or_two'
  return quantities.some((quantity) => holdsWithinBounds(quantity, told, reader)) ? 'within_bounds' : null
}

/** The very same question of the very same figures tells nothing new. */
function isRepeat({ aggregate, reader, seen }: Question): boolean {
  const now = unknownNames(aggregate, reader)
  return seen.some(
    ({ aggregate: before }) =>
      before.name === aggregate.name &&
      sameMonths(before, aggregate) &&
      before.shares.length === aggregate.shares.length &&
      notInBoth(now, unknownNames(before, reader)).size === 0,
  )
}
