import { countedOf, listed, lowerFirst, numberAtStart, numberWithin, plural } from './numbers.ts'
import { scrollHint } from './tables.ts'

export interface CouncilCounts {
  readonly shown: number
  readonly tested: number
  readonly worse: number
  readonly similar: number
  readonly better: number
}

/** The page's answer. `Three gaps matter this quarter`. */
export function councilTitle(
  gaps: { readonly tested: number; readonly shown: number },
  counts: CouncilCounts,
): string {
  if (gaps.tested > 0)
    return `${numberAtStart(gaps.tested)} ${plural(gaps.tested, 'gap matters', 'gaps matter')}${counts.worse > gaps.tested ? ' most' : ''} this period`
  if (counts.tested === 0 && gaps.shown > 0)
    return `${numberAtStart(gaps.shown)} ${plural(gaps.shown, 'figure stands', 'figures stand')} out from the neighbours`
  if (counts.tested > 0) return 'No gap to the neighbours is larger than chance'
  return counts.shown > 0 ? 'Figures for this period' : 'No figures for this period yet'
}

/** How many indicators could be tested, and how they came out. */
export function councilLede({ shown, tested, worse, similar, better }: CouncilCounts): string {
  if (shown === 0) return 'Nothing has been signed off for this period that you may see.'
  if (tested === 0)
    return `None of the ${shown} indicators can be tested against the neighbours: the figures came without their numerators and denominators.`
  const said = [
    worse > 0 ? `${numberWithin(worse)} ${plural(worse, 'is', 'are')} worse by more than chance` : '',
    similar > 0 ? `${numberWithin(similar)} ${plural(similar, 'is', 'are')} similar` : '',
    better > 0 ? `${numberWithin(better)} ${plural(better, 'is', 'are')} better` : '',
  ].filter(Boolean)
  const others = tested - worse - similar - better
  if (others > 0) said.push(`${numberWithin(others)} ${plural(others, 'has', 'have')} no good direction`)
  return `Of ${shown} indicators, ${tested} can be tested against the neighbours: ${listed(said)}.`
}

/** `31 more …`: what would close the gap, in the indicator's own numerator. */
export const gapSentence = (
  wanted: 'more' | 'fewer',
  what: string | null,
  comparator = 'the neighbours’ median',
): string => `${wanted} ${what ? `${lowerFirst(what)} ` : ''}would reach ${comparator}`

export const council = {
  allIndicators: 'All indicators',
  hint: scrollHint('indicator'),
  table: 'Table of all indicators',
  tableCaption: (name: string, period: string) =>
    `${name}, all indicators, ${period}, with change, target, comparators, rank, trend and signal`,
  figuresTitle: (name: string, period: string) => `${name}, all indicators, ${period}`,
  strengths: 'Better than neighbours:',
  comparedWith: (year: string) =>
    `Comparators are published figures for the ${year} unless a cell says otherwise.`,
  neighbours: (set: string) => `Neighbours: ${set}.`,
  comparators: 'Comparators',
  published: 'Published',
  liveChoice: (counted: number, of: number) =>
    of > 0 ? `Live, ${countedOf(counted, of)}` : 'Live: none shared',
  workedOut: 'worked out',
  fromParts: 'worked out from parts',
  noTrend: 'no periods to draw',
  notTested: 'not tested:',
  noTarget: 'no target',
  notShared: 'Live figures are shared under agreement, not for publication.',
  marks: 'What the marks mean',
  about: (parts: string) => `about ${parts}, not printed`,
} as const

/** What stands over the columns of the figures, and before them on a phone. */
export const councilHeads = {
  indicator: 'Indicator',
  latest: 'Latest',
  change: 'On last period',
  yearChange: 'On same period last year',
  target: 'Target',
  median: 'Neighbours’ median',
  mean: 'Neighbours’ mean',
  sharing: 'Neighbours that share',
  region: 'Region',
  england: 'England',
  standing: (name: string) => `${name}: band, rank`,
  trend: 'Trend',
  lastChange: 'Last change',
  time: 'Over time',
  live: (period: string) => `Live, ${period}, not for publication`,
  published: (year: string | null) => (year === null ? 'Published' : `Published, ${year}`),
} as const

/** `live, 7 of 10` */
export const liveOf = (counted: number, of: number): string => `live, ${countedOf(counted, of)}`

/** What a link to a definition is called. */
export const definitionOf = (indicator: string, counted: string): string =>
  `Definition of ${indicator}: ${counted}`

/** What a small line shows, for somebody who cannot see it. */
export const sparkSaid = (of: {
  readonly counted: number
  readonly of: number
  readonly until: string
  readonly first: string
  /** Null where the latest period has no figure. */
  readonly latest: string | null
}): string =>
  `${countedOf(of.counted, of.of)} periods to ${of.until}, from ${of.first}, ${of.latest === null ? 'latest not reported' : `latest ${of.latest}`}`

/**
 * What a council calls an indicator, and its own direction, beside the figure. Ranks, bands and league tables keep the
 * catalogue's, and it is said.
 */
export function ownNamingWords(
  code: string | null,
  label: string | null,
  polarity: string | null,
): { readonly name: string | null; readonly direction: string | null } {
  const called = [code, label].filter(Boolean).join(', ')
  return {
    name: called ? `Your name: ${called}` : null,
    direction: polarity ? `${polarity}, your council’s choice; ranks and bands keep the catalogue’s` : null,
  }
}
