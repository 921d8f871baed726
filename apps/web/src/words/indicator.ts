import { listed, lowerFirst } from './numbers.ts'
import { reasonWords } from './reasons.ts'
import { columns } from './tables.ts'

export interface Said {
  readonly text: string
  readonly strong?: true
}

export interface AnswerFacts {
  readonly name: string
  readonly period: string
  readonly figure: string | null
  readonly missing: string
  readonly parts: string | null
  /** Gap to the neighbours' median, in the indicator's unit, without its sign. */
  readonly gap: string | null
  readonly gapSide: 'above' | 'below' | 'level'
  readonly against: string
  readonly gapCount: number | null
  readonly gapWanted: string | null
  readonly numerator: string | null
  readonly favourable: boolean
  readonly change: string | null
  readonly changeSide: 'up' | 'down' | 'flat'
  readonly changeTest: string
  readonly points: string
  readonly overlap: boolean
}

const strong = (text: string): Said => ({ text, strong: true })
const plain = (text: string): Said => ({ text })

/** The page's answer, made by rule: the figure, the gap, how many children, and whether the last change is real. */
export function indicatorAnswer(facts: AnswerFacts): readonly Said[] {
  const { figure, gap, points } = facts
  if (figure === null) return [plain(`${facts.name} has no figure for ${facts.period}: ${facts.missing}.`)]
  const said: Said[] = [strong(figure)]
  said.push(plain(`${facts.parts ? ` (${facts.parts})` : ''} in ${facts.name}, ${facts.period}`))
  if (gap !== null && facts.gapSide !== 'level')
    said.push(plain(', '), strong(`${gap}${points} ${facts.gapSide}`), plain(` ${facts.against}. `))
  else if (gap !== null) said.push(plain(`, level with ${facts.against}. `))
  else said.push(plain('. '))
  if (facts.gapCount !== null && facts.gapCount > 0 && !facts.favourable)
    said.push(
      strong(`${facts.gapCount.toLocaleString('en-GB')} ${facts.gapWanted ?? ''}`.trim()),
      plain(`${facts.numerator ? ` ${lowerFirst(facts.numerator)}` : ''} would have reached it. `),
    )
  return [...said, ...changeSaid(facts)]
}

function changeSaid({ change, changeSide, changeTest, points, overlap }: AnswerFacts): readonly Said[] {
  if (change === null) return []
  if (changeSide === 'flat') return [plain('It has not changed since the period before.')]
  const start = `The ${changeSide === 'up' ? 'rise' : 'fall'} of ${change}${points} since the period before `
  if (changeTest === 'signal') return [plain(`${start}is `), strong('larger than chance'), plain('.')]
  if (changeTest === 'noise') return [plain(`${start}could be chance.`)]
  return [plain(`${start}was not tested${overlap ? ': the periods overlap' : ''}.`)]
}

const trends: Readonly<Record<string, string>> = {
  increasing: 'Over the last five periods it is rising by more than chance.',
  decreasing: 'Over the last five periods it is falling by more than chance.',
  no_significant_change: 'Over the last five periods no trend is larger than chance.',
  increasing_better: 'Over the last five periods it is rising by more than chance, which is better.',
  increasing_worse: 'Over the last five periods it is rising by more than chance, which is worse.',
  decreasing_better: 'Over the last five periods it is falling by more than chance, which is better.',
  decreasing_worse: 'Over the last five periods it is falling by more than chance, which is worse.',
}

/** The recent trend in a sentence, with the reason where there is none. */
export const trendWords = (trend: string, reason: string): string =>
  trends[trend] ?? `No trend can be shown: ${reason}.`

export const comparatorNames: Readonly<Record<string, string>> = {
  neighbours_median: 'Neighbours’ median',
  neighbours_mean: 'Neighbours’ mean',
  neighbours_median_live: 'Neighbours’ median, live',
  neighbours_mean_live: 'Neighbours’ mean, live',
  region: 'Region',
  england: 'England',
}

export const indicatorPage = {
  trendQuestion: { high: 'Is it getting worse?', low: 'Is it getting worse?', other: 'How has it moved?' },
  neighboursQuestion: { judged: 'Who does better?', unjudged: 'Where do the neighbours stand?' },
  definition: 'Definition',
  findings: 'Findings on this figure',
  noFindings: 'None: nothing was doubtful.',
  says: 'What the council says',
  nothingSaid: 'No commentary yet.',
  from: 'Where the figures came from',
  takeAway: 'Take it away',
  unrounded: 'Every figure of this page, unrounded.',
  forPublication: 'For publication: without the live figures of others.',
  live: 'shared under agreement, not for publication',
  publicationTitle: (title: string) => `${title}, for publication`,
  typed: 'typed in',
  publishedFile: 'published',
  cell: (cell: string) => `, cell ${cell}`,
  noSeries: 'There are not enough periods to draw a line.',
  seriesTable: 'Figures by period, table',
  seriesCaption: (indicator: string, council: string) =>
    `${indicator}, ${council} and comparators, by period`,
  ownReturns: 'own returns',
  oneArea: 'one area',
  noInterval: 'no interval',
  neighbourTable: 'Neighbours, table',
  neighbourCaption: (indicator: string, council: string, when: string) =>
    `${indicator}, ${council} and its statistical neighbours. ${when}`,
  itself: 'itself',
} as const

/** Whose lines the series draws. */
export const seriesNames = {
  own: (name: string, each: 'year' | 'period') =>
    `${name}, each ${each === 'year' ? 'published year' : 'period'}`,
  neighbours: 'Neighbours’ median, published',
  region: (name: string | null) => `${name ?? 'Region'}, published`,
  england: 'England, published',
  live: 'Neighbours’ median, live',
} as const

/** How the series is drawn; `years across` where published years stand behind shorter periods. */
export const seriesCaption = (unit: string, drawn: 'years across' | 'points only'): string =>
  `${unit}, with 95% intervals where they can be given.${drawn === 'years across' ? ' Published years are drawn across the periods they cover.' : ''}`

export const neighboursWords = {
  /** Kind and period of the neighbours' figures: `Published, year ending 31 March 2022`. */
  published: (year: string) => `Published, ${year}`,
  live: (period: string) => `Live, ${period}; ${indicatorPage.live}`,
  ownThen: (name: string, figure: string) => `, so ${name}’s own figure of then, ${figure}, is shown`,
  intervals: 'Dot: value. Bar: 95% interval. Where bars overlap the difference could be chance.',
  noIntervals: 'Dot: value. No intervals: the parts of these figures are not published.',
  title: (indicator: string, name: string) => `${indicator}, ${name} and its neighbours`,
  whose: (name: string, code: string) => `${name} (${code}) and its neighbours`,
  median: (text: string) => `neighbours’ ${text}`,
  summary: (indicator: string) => `${indicator}, neighbours.`,
} as const

/** What stands under the council's figure and under each comparator. */
export const comparatorFacts = {
  parts: (numerator: string, denominator: string) => `${numerator} of ${denominator}; `,
  inferred: (numerator: string, denominator: string) => `about ${numerator} of ${denominator}, not printed; `,
  interval: (lower: string, upper: string) => `interval ${lower} to ${upper}`,
  published: (year: string) => `published, ${year}`,
  signedOff: (period: string) => `${period}, signed off`,
  rank: (rank: number | null, of: number | null) => `rank ${rank} of ${of} in England`,
  mean: (figure: string) => `their mean ${figure}`,
} as const

export const seriesColumns = [
  'Period',
  { number: 'Figure' },
  { number: columns.parts },
  { number: columns.interval },
  { number: 'Made of' },
] as const

export const neighbourColumns = (council: string) =>
  [
    'Council',
    'Closeness',
    { number: 'Figure' },
    { number: columns.interval },
    { number: 'Change' },
    `Against ${council}`,
  ] as const

/** Which comparators a chart leaves out and why: `Not drawn: England, published (counts of …).` */
export function leftOutSaid(
  leftOut: readonly { readonly who: string; readonly because: string }[],
  names: Readonly<Record<string, string>>,
): string {
  const reasons = new Set(leftOut.map(({ because }) => reasonWords(because).replace(/^not compared: /, '')))
  return `Not drawn: ${listed(leftOut.map(({ who }) => (names[who] ?? who).replace(/, published$/, '')))} (${[...reasons].join('; ')}).`
}

/** The line under a picture that stands alone: unit, source, and whether it may be published. */
export const pictureSource = (unit: string, figures: 'with live' | 'published' | 'returns'): string =>
  `${unit}. ${figures === 'returns' ? 'The council’s own returns.' : 'Published figures: DfE and ONS, Open Government Licence v3.0.'}${figures === 'with live' ? ' Live figures: shared under agreement, not for publication.' : ''}`

export const chartBroken = 'The chart could not be drawn. The table is complete: choose ‘Table’.'
