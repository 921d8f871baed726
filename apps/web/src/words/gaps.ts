import { listed, numberAtStart, numberWithin, plural } from './numbers.ts'

/** How many gaps came out how. */
export interface GapTally {
  /** Indicators with a figure or a reason: every one that is on the page. */
  readonly shown: number
  readonly tested: number
  readonly worse: number
  readonly similar: number
  readonly better: number
  /** On the worse side, tested or not. */
  readonly unfavourable: number
}

/** The page's answer. `Two gaps to the neighbours’ median are larger than chance` */
export function gapsTitle({ shown, tested, worse, unfavourable }: GapTally, comparator: string): string {
  if (shown === 0) return 'No figures for this period yet'
  if (worse > 0)
    return `${numberAtStart(worse)} ${plural(worse, 'gap', 'gaps')} to ${comparator} ${plural(worse, 'is', 'are')} larger than chance`
  if (tested > 0) return `No gap to ${comparator} is larger than chance`
  return unfavourable > 0
    ? `${numberAtStart(unfavourable)} ${plural(unfavourable, 'figure stands', 'figures stand')} on the worse side of ${comparator}`
    : `No gap to ${comparator} can be shown`
}

/** `Of 61 indicators, two can be tested against …: one is worse and one has no good direction.` */
export function gapsLede({ shown, tested, worse, similar, better }: GapTally, comparator: string): string {
  if (shown === 0) return 'Nothing has been signed off for this period that you may see.'
  if (tested === 0)
    return `None of the ${shown} indicators can be tested against ${comparator}: the figures came without their parts, or there is nothing to compare with.`
  const said = [
    worse > 0 ? `${numberWithin(worse)} ${plural(worse, 'is', 'are')} worse` : '',
    similar > 0 ? `${numberWithin(similar)} could be chance` : '',
    better > 0 ? `${numberWithin(better)} ${plural(better, 'is', 'are')} better` : '',
  ].filter(Boolean)
  const others = tested - worse - similar - better
  if (others > 0) said.push(`${numberWithin(others)} ${plural(others, 'has', 'have')} no good direction`)
  return `Of ${shown} indicators, ${numberWithin(tested)} can be tested against ${comparator}: ${listed(said)}.`
}

export const gaps = {
  crumb: 'Gaps',
  leading: 'The gaps to ask about first',
  every: 'Every gap, in order',
  worse: 'Worse: the gaps in order',
  unusual: 'Unusual, neither good nor bad',
  unusualNote: 'No end is better for these, so they are no gaps. They may still be worth a question.',
  better: 'Better',
  level: 'Level',
  notListed: 'Not listed, and why',
  none: 'No indicator stands on the worse side.',
  order:
    'First come gaps larger than chance, then those that could not be tested, then those that could be chance. Within these, lasting gaps come before newer ones, then the larger beside the spread of those compared, then those of more children.',
  howOrdered: 'How this list is ordered',
  chance: 'Chance',
  lasted: 'Lasted',
  moves: 'Moves',
  whyHere: 'Why here',
  doingBetter: 'Doing better',
  neighbours: 'Who does better',
  whatIf: 'What if',
  definition: 'Definition',
  counts: 'What is counted',
  plain: 'Plain words',
  full: 'In full',
  words: 'Words',
  live: 'Live figures are shared under agreement, not for publication.',
  target: 'This is the council’s own target. It is not a national figure.',
  print: 'Print this page',
  waiting: 'Fetching the gaps',
  fault: 'The gaps could not be fetched',
  noneThere: 'There is nothing to show for this council',
  otherBases: (names: string) => `Also reported ${names}.`,
} as const

/** The other councils on a small chart, for somebody who cannot see it. */
export const othersSpan = (councils: number, least: string, most: string): string =>
  `${councils} councils from ${least} to ${most}`
