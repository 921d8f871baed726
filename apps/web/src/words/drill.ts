import { listed, numberAtStart, numberWithin, plural } from './numbers.ts'
import { periodTitle, yearPhrase } from './periods.ts'
import { scrollHint } from './tables.ts'

export const drill = {
  counted: 'What is counted:',
  nationalFigures:
    'Published figures of England, the region and the neighbours are national statistics. A target is the council’s own.',
  neighbours: 'Neighbours',
  beside: 'Side by side',
  source: 'Where it comes from',
  waiting: 'Fetching the councils',
  fault: 'The councils could not be fetched',
  none: 'There is nothing to show here',
  nobody: 'Nobody shown here has a figure of this period that you may see.',
  show: 'Show',
  statisticalNeighbours: 'Statistical neighbours',
  regionCouncils: 'The region’s councils',
  places: 'Under this indicator',
  theIndicator: 'The indicator',
  gapsCaption: (indicator: string, council: string, when: string) =>
    `${indicator}: ${council} and those beside it. ${when}`,
  figures: 'Figures',
  published: 'Published year',
  live: 'Shared, same period',
  nobodyImproved: 'Nobody shown here improved over the year.',
  noDirection: 'Neither end is better for this indicator, so nobody is said to have improved.',
  ownYear: (council: string, figure: string, period: string) =>
    `What is published of the neighbours is a full year, so ${council}’s own published year stands beside it, not its ${figure} of ${period}.`,
  notShared: 'Live figures are shared under agreement, not for publication.',
  council: 'Council',
  closeness: 'Closeness',
  figure: 'Figure',
  gapTo: (council: string) => `Gap to ${council}`,
  change: 'Change over the year',
  trend: 'Trend',
  sideBySide: (own: string, other: string) => `${own} and ${other} side by side`,
  besideTab: (own: string, other: string, indicator: string) => `${own} beside ${other}, ${indicator}`,
  besideTable: 'Side by side, table',
  besideCaption: (indicator: string, own: string, other: string) =>
    `${indicator}: ${own} and ${other} side by side`,
  indicator: 'Indicator',
  difference: 'Difference',
  kindAndPeriod: 'Kind and period',
  notTested: 'not tested',
  noFigure: 'no figure',
  look: 'Compare',
  parts: {
    this: 'This indicator',
    numerator: 'Its numerator',
    denominator: 'Its denominator',
    related: 'What to look at next',
  },
  ask: 'Ask another council',
  sourceTitle: (indicator: string) => `${indicator}: where it comes from`,
  gapsTitle: (indicator: string, council: string) => `${indicator}: ${council} and those beside it`,
  publishedOf: (year: string) => `Published, ${year}.`,
  liveOf: (period: string) => `Live, ${period}.`,
  median: (figure: string) => `median ${figure}`,
  besideShort: 'beside',
  sourceLede: 'What is counted, what was found on the figure, and the file and cell of every period.',
  definition: 'Definition',
  findings: 'Findings',
  noFindings: 'Nothing was found on this figure.',
  cells: 'The cells that the figures came from',
  cellTable: 'Table of cells',
  cellColumns: ['Period', { number: 'Figure' }, 'File', 'Cell', { number: 'Revision' }, 'Recorded'],
  notInSeries: 'not in the series shown',
  cellsNone: 'No figure of this council is held.',
  hint: scrollHint('council'),
  typed: 'typed in',
  publishedFile: 'published',
} as const

/** Whether a figure is shared or published, and of when. */
export const kindAndPeriod = (kind: string, period: string): string =>
  kind === 'live' ? `live, ${periodTitle(period)}` : `published, ${yearPhrase(period)}`

/** Short words for a trend in a table. */
export const trendShort: Readonly<Record<string, string>> = {
  increasing: 'rising',
  decreasing: 'falling',
  no_significant_change: 'no change beyond chance',
}

/** Who does better. `Seven of ten neighbours do better, five by more than chance` */
export function neighboursTitle(of: {
  readonly shown: number
  readonly compared: number
  readonly better: number
  readonly byMore: number
  readonly judged: 'judged' | 'unjudged'
  readonly higher: number
  readonly who: string
}): string {
  const { shown, compared, better, byMore, judged, higher, who } = of
  if (shown === 0) return `No ${who} to set beside it`
  if (compared === 0) return `None of the ${numberWithin(shown)} ${who} can be compared`
  if (judged === 'unjudged')
    return `${higher === 0 ? 'None' : numberAtStart(higher)} of ${numberWithin(compared)} ${who} ${plural(higher, 'is', 'are')} higher`
  if (better === 0) return `None of ${numberWithin(compared)} ${who} does better`
  const chance = byMore > 0 ? `, ${numberWithin(byMore)} by more than chance` : ''
  return `${numberAtStart(better)} of ${numberWithin(compared)} ${who} ${plural(better, 'does', 'do')} better${chance}`
}

/** `Sefton improved most over the year (−4.1 points), then Halton (−2.0 points).` */
export function improvedSentence(
  of: readonly { readonly name: string; readonly change: string; readonly test: string }[],
): string {
  const said = of.map(
    ({ name, change, test }) =>
      `${name} (${change}${test === 'signal' ? ', more than chance' : test === 'noise' ? ', could be chance' : ', not tested'})`,
  )
  return `Improved most over the year: ${listed(said)}.`
}

/** What two councils' figures come to. `Sefton is 4.1 points better, by more than chance.` */
export function besideSentence(of: {
  readonly own: string
  readonly other: string
  readonly difference: string
  readonly side: string
  readonly verdict: string
}): string {
  const { own, other, difference, side, verdict } = of
  if (side === 'level') return `${own} and ${other} are level.`
  const chance =
    verdict === 'not_compared'
      ? '; whether that is chance cannot be tested'
      : verdict === 'similar'
        ? ', which could be chance'
        : ', by more than chance'
  return `${own} is ${difference} ${side} than ${other}${chance}.`
}
