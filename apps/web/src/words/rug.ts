import { plural } from './numbers.ts'
import { scrollHint } from './tables.ts'

/** What the map is of: how many councils have figures, in how many indicators. */
export const rugLede = (of: {
  readonly signed: number
  readonly members: number
  readonly indicators: number
}): string =>
  `${of.signed} of ${of.members} councils have signed off. Each letter is a quarter of them, A best, in ${of.indicators} ${plural(of.indicators, 'indicator', 'indicators')}. Letters are never added up to a score.`

export const unbandedWords = (count: number): string =>
  `${count} more ${plural(count, 'indicator has', 'indicators have')} no good direction, so no letters.`

/** The published map: how many councils, in how many measures that have a best end. */
export const publishedRugLede = (of: { readonly councils: number; readonly measures: number }): string =>
  `${of.councils} ${plural(of.councils, 'council', 'councils')} in ${of.measures} published ${plural(of.measures, 'measure', 'measures')}. Each letter is a quarter of all councils in England, A best. Letters are never added up to a score.`

export const rug = {
  title: 'Where each council stands',
  tab: 'Heat map',
  note: (period: string) =>
    `Live figures for ${period}, shared under agreement, not for publication. Each letter is a quarter of these councils, A best; letters are never added up to a score.`,
  publishedNote:
    'Published figures, each of the year beside it. Each letter is a quarter of all councils in England, A best; letters are never added up to a score.',
  figuresOf: 'Figures',
  published: 'Published',
  live: 'Live, shared',
  councils: 'Councils',
  year: 'Year',
  latest: 'Latest of each measure',
  waiting: 'Fetching the published measures',
  nonePublished: 'Nothing is published of these councils for this year.',
  nonePublishedHint:
    'Choose another year, or other councils. Invented councils stand in no published figure.',
  legend: 'Bands',
  filter: 'What is shown',
  table: 'Heat map of bands',
  hint: scrollHint('indicator'),
  keys: 'Arrow keys move from cell to cell, Enter opens the indicator.',
  shorthand: '[c] suppressed, [x] not available, [z] not applicable.',
  tooWide: 'Too wide for paper: choose a region, or take the file.',
  best: 'best quarter',
  lowest: 'lowest quarter',
  indicator: 'Indicator',
  ds: 'Indicators in D',
  order: 'Councils by',
  byName: 'Name',
  byDs: 'Most D’s',
  byRank: 'Rank in',
  sort: 'Indicators by',
  byTopic: 'Topic',
  byCouncil: 'Bands of',
  show: 'Show',
  letters: 'Letters',
  figures: 'Figures',
  noBand: 'no band',
} as const
