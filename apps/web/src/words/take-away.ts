/** What a file says of itself: whose figures, of when, and who may see them. */
export interface TakenAbout {
  /** `Manchester (E08000003)`, or a group's name. */
  readonly whose?: string | undefined
  readonly period?: string | undefined
  /** `live` as soon as one figure is shared under agreement; `return` for a reader's own council. */
  readonly figures: 'live' | 'return' | 'published' | 'definitions'
}

const marked = 'Shared under agreement, not for publication'
const ours = 'Definitions: Outturn, with the sources that each one names'
const open = 'Open Government Licence v3.0, for published figures and definitions'

/** Name and value for the cover of a workbook. */
export function aboutFile(
  { whose, period, figures }: TakenAbout,
  address: string,
): readonly (readonly [string, string])[] {
  const published = 'Department for Education and Office for National Statistics for published figures'
  return [
    ...(figures === 'live' ? [['Marking', marked] as const] : []),
    ...(whose ? [['Whose figures', whose] as const] : []),
    ...(period ? [['Period', period] as const] : []),
    [
      'Source',
      figures === 'definitions'
        ? ours
        : `${published}${figures === 'published' ? '' : '; the council’s return for its own figures'}${figures === 'live' ? '; the signed-off returns of councils that share them for live figures' : ''}`,
    ],
    ['Licence', open],
    ['Page', address],
    [
      'Contact',
      'Questions about a council’s figures go to that council; questions about this file to the service’s administrator',
    ],
  ]
}

/** What holds for every table of a file. */
export const fileNotes = ({ figures }: TakenAbout): readonly string[] => [
  ...(figures === 'definitions'
    ? []
    : [
        'Figures are unrounded. On screen they are rounded to the decimal places of their indicator, half away from zero.',
        'Limits at 95% are Wilson’s for shares and Byar’s, or exact ones under ten, for rates.',
      ]),
  ...(figures === 'live' ? [`${marked}.`] : []),
  ...(figures === 'return'
    ? ['Figures from a return are the council’s own and are not national statistics.']
    : []),
]

export const takeAway = {
  csv: 'CSV',
  xlsx: 'XLSX',
  of: (table: string) => `of ${table}`,
  writing: 'Writing the file',
  print: 'Print this page',
  forPublication: 'CSV for publication',
} as const

/** Columns whose id does not say enough by itself. */
const names: Readonly<Record<string, string>> = {
  kind: 'Live or published',
  value: 'Value, unrounded',
  printed: 'Value as printed in its source',
  derived: 'Worked out from other figures',
  lower95: 'Lower limit, 95%',
  upper95: 'Upper limit, 95%',
  change_on_last_period: 'Change on the period before',
  change_on_same_period_last_year: 'Change on the same period a year before',
  change_test: 'Is the change larger than chance',
  change_not_given_because: 'Why no change is given',
  target_verdict: 'Target met or missed',
  published_period: 'Period of the published figures',
  published_not_compared_because: 'Why not compared with published figures',
  published_own: 'Own published value',
  neighbour_median: 'Neighbours’ median, published',
  neighbour_mean: 'Neighbours’ mean, published',
  neighbours_counted: 'Neighbours counted, of 10',
  region_and_england_kind: 'Region and England: published or computed',
  ranked: 'Councils ranked',
  band: 'Quartile band, A best',
  verdict: 'Against the comparator',
  children_to_close_gap: 'Children who would close the gap',
  live_neighbour_median: 'Neighbours’ median, live',
  live_neighbour_mean: 'Neighbours’ mean, live',
  live_counted: 'Neighbours who share, counted',
  live_of: 'Neighbours who share, of',
  safe_neighbours: 'Neighbours, safe aggregate',
  safe_neighbours_counted: 'Neighbours counted in it',
  safe_neighbours_of: 'Neighbours counted, of',
  safe_neighbours_rule: 'Neighbours: rule that shows or hides it',
  safe_region: 'Region, safe aggregate',
  safe_region_counted: 'Region counted in it',
  safe_region_of: 'Region counted, of',
  safe_region_rule: 'Region: rule that shows or hides it',
  safe_england: 'England, safe aggregate',
  safe_england_counted: 'England counted in it',
  safe_england_of: 'England counted, of',
  safe_england_rule: 'England: rule that shows or hides it',
  rank_possible_from: 'Rank possible from',
  rank_possible_to: 'Rank possible to',
  tied: 'Shares its rank',
  benchmark: 'Benchmark’s value',
  benchmark_name: 'Benchmark',
  benchmark_kind: 'Benchmark: published or computed',
  england_rank: 'Rank among all councils',
  previous_rank: 'Rank the period before',
  who: 'Whose line',
  contributors: 'Councils counted',
  contributors_of: 'Councils counted, of',
  due_on: 'Due on',
  held: 'Figures held',
  findings: 'Findings to answer',
  source_measure: 'Measure as its source names it',
  previous: 'Value the period before',
}

/** `area_code` → `Area code`; ids that say too little by themselves have a name of their own. */
export function columnName(id: string): string {
  const words = names[id] ?? id.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
