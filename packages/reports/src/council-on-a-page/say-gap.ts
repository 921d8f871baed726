import { phrasePeriod } from '@outturn/indicators'
import type { ComparatorFacts, FigureFacts, GapFacts } from './page-facts.ts'
import { differenceWords, figureWords, lowerFirst, partsWords, spanWords } from './phrases.ts'
import { reasonWords } from './reasons.ts'

/** `published, year ending 31 March 2022, 10 of 10 neighbours`. */
export function comparatorWords({ kind, period, counted, of }: ComparatorFacts): string {
  const covered = counted === null || of === null ? '' : `, ${counted} of ${of} neighbours`
  return `${kind}, ${phrasePeriod(period)}${covered}`
}

/** The figure, how far it stands from the neighbours' median and of when that is, and its last change. */
export function sayGap(facts: GapFacts): string {
  const { indicator, amount, comparator } = facts
  if (amount === null || comparator === null) return ''
  const parts = partsWords(facts.parts)
  const gap = amount - comparator.amount
  const side = gap > 0 ? 'above' : 'below'
  return [
    `${figureWords(amount, indicator)}${parts ? ` (${parts})` : ''}, ${differenceWords(gap, indicator)} ${side}`,
    ` the neighbours’ median of ${figureWords(comparator.amount, indicator)} (${comparatorWords(comparator)}).`,
    changeSentence(facts),
  ].join('')
}

function changeSentence({ change, amount, indicator }: FigureFacts): string {
  if (change.amount === null || amount === null) return ''
  const was = ` It was ${figureWords(amount - change.amount, indicator)} the period before`
  if (change.test === 'signal') return `${was}: a change larger than chance.`
  if (change.test === 'noise') return `${was}: a change that could be chance.`
  return `${was}; the change was not tested.`
}

/** `31 more …`: what would close the gap, in the indicator's own numerator; null where it cannot be said. */
export function sayCount({
  count,
  indicator,
}: GapFacts): { readonly number: string; readonly words: string } | null {
  if (count === null || count.toClose === 0) return null
  const what = indicator.numerator
    ? lowerFirst(indicator.numerator)
    : count.of === 'posts'
      ? 'posts'
      : 'children'
  return {
    number: count.toClose.toLocaleString('en-GB'),
    words: `${count.wanted} ${what} would reach the neighbours’ median`,
  }
}

const below: Readonly<Record<Exclude<GapFacts['decidedBy'], 'first'>, string>> = {
  distinguishable: 'it is less certain',
  lasting: 'it is newer',
  size: 'it is smaller beside how far the neighbours spread',
  children: 'it concerns fewer',
  name: 'nothing tells them apart but their names',
}

/** Why the gap stands where it stands. */
export function sayReason(facts: GapFacts): string {
  const { verdict, notTested, lasted, decidedBy } = facts
  const certain =
    verdict === 'worse'
      ? 'larger than chance'
      : verdict === 'similar'
        ? 'could be chance'
        : `not tested, because ${notTested ? reasonWords(notTested) : 'it could not be'}`
  const side =
    lasted.periods <= 1
      ? 'on this side for the first time that is known'
      : `on this side for ${spanWords(lasted.periods, lasted.every)}${lasted.lasting === 'yes' ? ', which is lasting' : ''}`
  const place = decidedBy === 'first' ? '' : `; after the one before because ${below[decidedBy]}`
  return `Why here: ${certain}; ${side}${place}.`
}
