import { bare, type Shown, withUnit } from '../data/catalogue.ts'
import type { Tone } from './gap-comparators.ts'
import { spanWord } from './gap-sentences.ts'

/** How a figure moves: its recent trend, its last change, and what its control chart says. */
export interface ToldMovement {
  readonly amount: number | null
  readonly every: string
  readonly change: number | null
  readonly changeTest: string
  readonly trend: string
  readonly trendReason: string | null
  readonly signal: string | null
  readonly signalSide: string | null
  readonly trialLimits: boolean
}

/** For better or worse where one end is best: ` for the worse`. */
function favour(rising: boolean, indicator: Shown): string {
  if (indicator.polarity !== 'high' && indicator.polarity !== 'low') return ''
  return rising === (indicator.polarity === 'high') ? ', for the better' : ', for the worse'
}

/** `Falling over the last five quarters by more than chance, for the better.` Else the last change alone. */
export function movementSentence(told: ToldMovement, indicator: Shown): string {
  const span = spanWord(told.every, 2)
  if (told.trend === 'increasing' || told.trend === 'decreasing') {
    const rising = told.trend === 'increasing'
    return `${rising ? 'Rising' : 'Falling'} over the last five ${span} by more than chance${favour(rising, indicator)}.`
  }
  const steady =
    told.trend === 'no_significant_change' ? `No change larger than chance over the last five ${span}. ` : ''
  return `${steady}${lastChange(told, indicator)}`.trim()
}

function lastChange({ amount, change, changeTest, every }: ToldMovement, indicator: Shown): string {
  const span = spanWord(every, 1)
  if (amount === null || change === null) return `There is no figure of the ${span} before.`
  const was = `It was ${withUnit(amount - change, indicator)} the ${span} before`
  if (bare(change, indicator) === bare(0, indicator)) return `${was}, the same.`
  if (changeTest === 'signal') return `${was}: a change larger than chance${favour(change > 0, indicator)}.`
  return changeTest === 'noise'
    ? `${was}: a change that could be chance.`
    : `${was}; the change is not tested.`
}

const rules: Readonly<Record<string, (side: string) => string>> = {
  outside_limits: (side) => `the last figure lies ${side} its control limits`,
  shift_of_7: (side) => `the last seven figures all lie ${side} the mean`,
  trend_of_7: (side) => `seven figures in a row ${side === 'above' ? 'rise' : 'fall'}`,
  two_of_three: (side) => `two of the last three figures lie far ${side} the mean`,
}

/** `Signal: the last figure lies above its control limits (trial limits: fewer than twelve points).` Or nothing. */
export function signalSentence({ signal, signalSide, trialLimits }: ToldMovement, tone: Tone): string {
  if (signal === null || signal === 'none') return ''
  const rule = rules[signal]
  if (!rule) return ''
  if (tone === 'plain') return 'The last figure is unusual for this council.'
  const trial = trialLimits ? ' (trial limits: fewer than twelve points)' : ''
  return `Signal: ${rule(signalSide === 'high' ? 'above' : 'below')}${trial}.`
}

const revisions: Readonly<Record<string, string>> = {
  reversed: 'turned the gap round',
  opened: 'opened the gap',
  closed: 'closed the gap',
  wider: 'made the gap wider',
  narrower: 'made the gap narrower',
}

/** `Revision 2 turned the gap round: the figure was 83.0% before it.` Nothing where no revision moved it. */
export function revisionSentence(
  told: { readonly revised: string | null; readonly revisedFrom: number | null },
  indicator: Shown,
  revision: number | null,
): string {
  const what = told.revised === null ? undefined : revisions[told.revised]
  if (!what || told.revisedFrom === null) return ''
  return `Revision ${revision ?? 2} ${what}: the figure was ${withUnit(told.revisedFrom, indicator)} before it.`
}

/** `Sefton stands far from the rest, at 41.0%. The order is not swayed by it.` */
export const farOffSentence = (
  told: { readonly farOffAmount: number | null },
  name: string,
  indicator: Shown,
): string =>
  told.farOffAmount === null
    ? ''
    : `${name} stands far from the rest, at ${withUnit(told.farOffAmount, indicator)}; the order of this list is not swayed by it.`
