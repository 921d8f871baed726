import { polarityWords } from '@outturn/indicators'
import { bare, parts, type Shown, withUnit } from '../data/catalogue.ts'
import { comparatorPhrase, type ToldComparator, type Tone } from './gap-comparators.ts'
import { lowerFirst, numberWithin, plural } from './numbers.ts'
import { reasonWords } from './reasons.ts'

/** The facts of one gap that its sentences are made from; names are the contract's. */
export interface ToldGap extends ToldComparator {
  readonly amount: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly partsFrom: string | null
  readonly lower95: number | null
  readonly upper95: number | null
  readonly comparator: number | null
  readonly gap: number | null
  readonly side: string | null
  readonly gapCount: number | null
  readonly gapReach: number | null
  readonly gapWanted: string | null
  readonly gapOf: string | null
  readonly gapCountReason: string | null
  readonly distinguishable: string | null
  readonly notTestedBecause: string | null
}

const sides: Readonly<Record<string, string>> = {
  unfavourable: 'worse',
  favourable: 'better',
  higher: 'higher',
  lower: 'lower',
}

/** A difference in the indicator's unit: `6.0 points`, `9.3 per 10,000`, `2.1 days`. */
export function differenceOf(amount: number, indicator: Shown, tone: Tone = 'full'): string {
  const size = bare(Math.abs(amount), indicator)
  if (indicator.unit === 'percent') return `${size} ${tone === 'plain' ? 'percentage points' : 'points'}`
  if (indicator.unit.startsWith('rate_per_')) return `${size} ${perWords(indicator.unit)}`
  return indicator.unit === 'days' ? `${size} days` : size
}

const perWords = (unit: string) => `per ${Number(unit.replace('rate_per_', '')).toLocaleString('en-GB')}`

/** A figure with its parts beside it: `25.4% (about 181 of 714)`. */
export function figureWithParts(told: ToldGap, indicator: Shown): string {
  if (told.amount === null) return 'no figure'
  const figure = indicator.unit.startsWith('rate_per_')
    ? `${bare(told.amount, indicator)} ${perWords(indicator.unit)}`
    : withUnit(told.amount, indicator)
  const both = parts(whole(told.numerator), told.denominator)?.replace(' / ', ' of ')
  if (!both) return figure
  return `${figure} (${told.partsFrom === 'printed' ? '' : 'about '}${both})`
}

const whole = (count: number | null) =>
  count === null ? null : Number.isInteger(count) ? count : Math.round(count * 10) / 10

/** `25.4% (about 181 of 714) against 19.4%, the neighbours’ median (…): 6.0 points worse.` */
export function standingSentence(
  told: ToldGap,
  { indicator, comparator, tone }: { indicator: Shown; comparator: string; tone: Tone },
): string {
  const value = told.comparator === null ? 'no figure' : withUnit(told.comparator, indicator)
  const against = `${figureWithParts(told, indicator)} against ${value}, ${comparatorPhrase(comparator, told)}`
  const direction = tone === 'plain' ? ` ${polarityWords(indicator.polarity)}.` : ''
  if (told.gap === null) return `${against}.${direction}`
  if (told.side === 'level') return `${against}: the same.${direction}`
  return `${against}: ${differenceOf(told.gap, indicator, tone)} ${sides[told.side ?? ''] ?? 'apart'}.${direction}`
}

/** `42 fewer re-referrals would close the gap; 43 to be level or better.` Or why it cannot be said so. */
export function childrenSentence(told: ToldGap, indicator: Shown): string {
  const { gapCount, gapReach, gapWanted, gapOf } = told
  if (gapCount === null) return `The gap is not said in children: ${reasonWords(told.gapCountReason)}.`
  const one = gapOf === 'posts' ? 'post' : 'child'
  if (told.side !== 'unfavourable') return 'There is no gap to close.'
  if (gapCount === 0) return `The gap is smaller than one ${one}.`
  const what = indicator.numerator ? ` (${lowerFirst(indicator.numerator)})` : ''
  const reach =
    gapReach !== null && gapReach !== gapCount
      ? `; ${gapReach.toLocaleString('en-GB')} to be level or better`
      : ''
  return `${gapCount.toLocaleString('en-GB')} ${gapWanted === 'fewer' ? 'fewer' : 'more'}${what} would close the gap${reach}.`
}

/** Whether the gap is more than chance, and how that is known. */
export function chanceSentence(told: ToldGap, indicator: Shown, tone: Tone): string {
  const between =
    told.lower95 === null || told.upper95 === null
      ? ''
      : `${bare(told.lower95, indicator)} to ${withUnit(told.upper95, indicator)}`
  switch (told.distinguishable) {
    case 'distinguishable':
      return tone === 'plain'
        ? 'The difference is too large to be chance.'
        : `Larger than chance: the figure’s 95% interval, ${between}, leaves it out.`
    case 'could_be_chance':
      return tone === 'plain'
        ? 'The difference is small enough to be chance.'
        : `Could be chance: the figure’s 95% interval, ${between}, takes it in.`
    default:
      return `Whether it is chance cannot be tested: ${reasonWords(told.notTestedBecause)}.`
  }
}

/** How long a gap has lasted, and the two series that say so, oldest first. */
export interface ToldLasting {
  readonly lasted: number
  readonly every: string
  readonly lasting: boolean
  readonly series: readonly (number | null)[]
  readonly comparatorSeries: readonly (number | null)[]
}

const spans: Readonly<Record<string, readonly [string, string]>> = {
  month: ['month', 'months'],
  quarter: ['quarter', 'quarters'],
  term: ['term', 'terms'],
}
export const spanWord = (every: string, number: number): string => {
  const [one, many] = spans[every] ?? ['year', 'years']
  return plural(number, one, many)
}

/** `It has been so for 7 quarters, as far back as there are figures.` */
export function lastedSentence({ lasted, every, lasting, series, comparatorSeries }: ToldLasting): string {
  if (lasted === 0) return 'It is level now.'
  const at = series.length - lasted - 1
  const known = at >= 0 && series[at] != null && comparatorSeries[at] != null
  const end = known ? '' : ', as far back as there are figures'
  if (lasted === 1)
    return known
      ? `It is new this ${spanWord(every, 1)}.`
      : `There is no earlier ${spanWord(every, 1)} to set beside it.`
  return `It has been so for ${numberWithin(lasted)} ${spanWord(every, lasted)}${lasting ? ', a lasting gap' : ''}${end}.`
}
