import { scrollHint } from './tables.ts'

/** The switch between a chart and its table. Its legend is read after the chart's heading. */
export const chartSwitch = { legend: 'Show as', chart: 'Chart', table: 'Table' } as const

export const takeChart = {
  csv: 'Figures, CSV',
  xlsx: 'Figures, XLSX',
  writing: 'Writing the file',
  svg: 'Chart, SVG',
  png: 'Chart, PNG',
  copy: 'Copy the chart',
  copySvg: 'Copy as a drawing',
  copied: 'Copied',
  notCopied: 'Your browser does not allow copying; download the PNG instead.',
} as const

/** At the end of a chart's spoken summary. */
export const tableHoldsAll = 'The table holds every figure.'

/** Said under a chart whose scale is cut. */
export const scaleSaid = (low: number): string => (low === 0 ? '' : ' The scale does not start at zero.')

export const controlWords = {
  heading: 'Is the latest move out of the ordinary?',
  caption:
    'Line: each figure. Band: where nearly all figures lie as long as nothing changes (mean ± 2.66 average moving ranges). Dotted: two thirds of the way.',
  anew: 'New process',
  beyond: 'A limit below 0% or above 100% is one that no figure can cross.',
  trial: 'Dashed limits are trial limits.',
  rulesTitle: 'When a point is marked',
  rules: [
    'It lies outside the limits.',
    'It is one of seven in a row on one side of the mean.',
    'It is one of seven in a row that rise, or that fall.',
    'It is one of two out of three that lie beyond two thirds of the way to the same limit.',
  ],
  rulesWhy:
    'Figures move a little from period to period although nothing has changed. A marked point is more than that: something is likely to have changed, and it is worth asking what. One unmarked rise or fall is not. With fewer than twelve figures the limits may still shift (trial limits). Years to date and rolling periods are not charted, because each holds part of the one before.',
  years: 'Published years are charted, because the council’s own returns are too few or overlap.',
  tableHint: scrollHint('period'),
  table: 'Control chart, table',
  tableCaption: (indicator: string, council: string) =>
    `${indicator}, ${council}: figures and control limits`,
} as const

export const controlColumns = (unit: string) =>
  [
    'Period',
    { number: `Figure, ${unit}` },
    { number: 'Lower limit' },
    { number: 'Mean' },
    { number: 'Upper limit' },
    'Signal',
  ] as const

export const funnelWords = {
  heading: 'Is it further out than its size explains?',
  caption:
    'Each ring is a council. Small councils scatter more by chance alone; the lines show how far: one in 20 beyond the dashed, one in 500 beyond the solid, if chance were all. The scale across goes by the square root of the size, to give small councils room.',
  fromPopulation:
    'How many each rate is out of was not printed: sizes are children aged 0 to 17 at the mid-year estimate.',
  children: 'children aged 0 to 17',
  noSize: 'No funnel plot: how many each figure is out of was not published.',
  notShare: 'No funnel plot: a count, score or average has no size to set it against.',
  none: 'No funnel plot: nothing is published here, and no alliance shares it.',
  onlyNow:
    'No funnel plot of an earlier day: it is drawn from the figures of every council as they stand today. Clear the day to see it.',
  noBenchmark: 'No funnel plot: there is no figure for the whole group to set councils against.',
  note: (kind: 'live' | 'published', when: string, group: string) =>
    `${kind === 'live' ? 'Live' : 'Published'}, ${when}, ${group}.`,
  axes: (size: string, unit: string, benchmark: string) =>
    `Across: ${size}. Up: ${unit}. Grey line: ${benchmark}.`,
  summary: (indicator: string) => `${indicator}, funnel plot.`,
  picture: (indicator: string, group: string) => `${indicator}, ${group}: funnel plot`,
  source: (unit: string, size: string) => `${unit}; across: ${size}`,
  table: 'Funnel plot, table',
  tableCaption: (indicator: string, group: string) =>
    `${indicator}, ${group}: figure, size and place in the funnel`,
} as const

/** What the marks of a funnel plot mean. */
export const funnelMarks = {
  better: 'beyond the 99.8% line, better',
  worse: 'beyond the 99.8% line, worse',
  high: 'above the 99.8% line',
  low: 'below the 99.8% line',
  within: 'within it',
} as const

const funnelBenchmarks: Readonly<Record<string, string>> = {
  England: 'England’s',
  Region: 'the region’s',
  'All together': 'the overall',
  Median: 'the median',
}

/** A benchmark before its figure: `funnelBenchmark('England')` → `England’s`. */
export const funnelBenchmark = (name: string | null): string =>
  funnelBenchmarks[name ?? ''] ?? `the ${(name ?? 'group’s figure').toLowerCase()}`

export const funnelColumns = (unit: string, size: string) =>
  ['Council', { number: unit }, { number: `Out of: ${size}` }, 'Place'] as const

/** Where a council lies in the funnel. `funnelPlaces.beyond_95('above')` → `above the 95% line` */
export const funnelPlaces = {
  inside: () => 'within the lines',
  beyond_95: (side: string) => `${side} the 95% line`,
  beyond_998: (side: string) => `${side} the 99.8% line`,
} as const

interface Ranked {
  readonly kind: string
  readonly groupName: string
}

export const rankWords = {
  among: ({ kind, groupName }: Ranked) => (kind === 'live' ? `in the ${groupName}` : 'in England'),
  source: ({ kind, groupName }: Ranked) => `Ranks in ${kind === 'live' ? `the ${groupName}` : 'England'}`,
  summary: (indicator: string) => `${indicator}, rank over time.`,
  picture: (indicator: string, council: string) => `${indicator}, ${council}: rank over time`,
  table: 'Ranks, table',
  tableCaption: (indicator: string, council: string, among: string) =>
    `${indicator}, ${council}: ranks ${among}, figures beneath`,
  council: 'Council',
  of: (ranked: number) => `of ${ranked}`,
  notRanked: 'not ranked',
  heading: 'How has its rank moved?',
  caption:
    'First is best. A rank says nothing of how far apart councils are: where intervals overlap, ranks move by chance.',
  others: 'Grey: its neighbours, by their ranks in England.',
  othersLive: 'Grey: the other councils of the alliance.',
  noRank: 'This indicator has no good direction, so councils are not ranked.',
  none: 'No rank to show: nothing is published here, and no alliance shares it.',
  live: 'Live figures, shared under agreement, not for publication.',
} as const

/** What the marks of a spine chart mean. */
export const spineMarks = {
  best: 'best quarter',
  middle: 'middle half, or no good direction (*)',
  worst: 'worst quarter',
  newest: 'this period’s own figure',
  neighbours: 'neighbours’ median',
  half: 'middle half of councils',
  all: 'all councils',
} as const

export const spineWords = {
  note: (year: string) => `Published, ${year} unless the table says otherwise.`,
  source: 'Published figures, mean of England’s councils upright',
  title: (name: string) => `${name} among England’s councils`,
  heading: 'Every indicator on one spine',
  caption:
    'Each row has its own scale about the mean of England’s councils, so rows are compared by place, not by width. Pale: all councils. Darker: the middle half. Rows of one topic stand together.',
  live: 'A hollow circle is this period’s own figure, where it may be set against the published year.',
  left: 'worse',
  right: 'better',
  middle: 'Mean of councils',
  unjudged: 'No good direction: lower to the left, higher to the right',
  link: 'All indicators on one spine chart',
  none: 'Nothing is published for this council that could be set among England’s.',
  waiting: 'Fetching how councils spread',
  table: 'Spine chart, table',
  tableCaption: (council: string) => `${council} among England’s councils, by indicator`,
} as const

export const spineColumns = (council: string) =>
  [
    'Indicator',
    'Published',
    { number: council },
    'Band',
    { number: 'Neighbours’ median' },
    { number: 'Least' },
    { number: 'First quarter' },
    { number: 'Mean' },
    { number: 'Third quarter' },
    { number: 'Most' },
    { number: 'Councils' },
  ] as const
