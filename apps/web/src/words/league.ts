import { plural } from './numbers.ts'

interface Ranked {
  readonly name: string
  readonly text: string
  readonly amount: number
  readonly verdict: string
}

/** The table's answer: its ends, and how many councils differ from the benchmark by more than chance. */
export function leagueLede(
  rows: readonly Ranked[],
  against: { readonly benchmark: string | null; readonly name: string; readonly unit: string },
): string {
  const [first, last] = [rows[0], rows[rows.length - 1]]
  if (!first || !last) return 'No council has a figure for this period.'
  const percent = against.unit === '%' ? '%' : ''
  const ends =
    rows.length === 1
      ? `Only ${first.name} has a figure: ${first.text}${percent}.`
      : `From ${first.text}${percent} in ${first.name} to ${last.text}${percent} in ${last.name}.`
  const of = (verdict: string) => rows.filter((row) => row.verdict === verdict).length
  const tested = rows.length - of('not_compared')
  if (against.benchmark === null || tested === 0)
    return `${ends}${against.benchmark === null ? '' : ` ${capital(against.name)} figure is ${against.benchmark}.`}`
  const [good, bad] =
    of('better') + of('worse') > 0 || of('higher') + of('lower') === 0
      ? (['better', 'worse'] as const)
      : (['lower', 'higher'] as const)
  return `${ends} Against ${against.name} ${against.benchmark}, ${of(good)} ${plural(of(good), 'council is', 'councils are')} ${good} and ${of(bad)} ${bad} by more than chance; ${of('similar')} cannot be told apart from it.`
}

/** Whose figure councils are set against, before the word ‘figure’: `the region’s`, `the median`. */
export function benchmarkPhrase(name: string | null): string {
  switch (name) {
    case 'Region':
      return 'the region’s'
    case 'England':
      return 'England’s'
    case 'All together':
      return 'the group’s'
    default:
      return name ? `the ${name.toLowerCase()}` : 'the benchmark'
  }
}

/** The benchmark with its figure: `North West 14.2`. A region's goes by the region's own name. */
export const benchmarkSaid = (
  { benchmarkName, groupName }: { readonly benchmarkName: string | null; readonly groupName: string },
  figure: string,
): string => `${benchmarkName === 'Region' ? groupName : (benchmarkName ?? '')} ${figure}`.trim()

/** What the signs of the table mean. `leagueLegend.better('England’s')` → `better than England’s figure` */
export const leagueLegend = {
  better: (whose: string) => `better than ${whose} figure`,
  similar: () => 'similar, or no interval',
  worse: (whose: string) => `worse than ${whose} figure`,
  higher: (whose: string) => `higher than ${whose} figure`,
  lower: (whose: string) => `lower than ${whose} figure`,
} as const

/** What must be known of a league table that is read away from its page. */
export const takenNotes = (polarity: unknown): readonly string[] => [
  polarity === 'none' ? league.noRank : league.rank,
  'Each council stands with its interval; there is no score over several indicators.',
]

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const league = {
  title: 'League tables',
  everyMeasure: 'Every published measure in one table',
  filter: 'What is ranked',
  figures: 'Figures',
  kinds: { published: 'Published', live: 'Live' },
  kindLive: 'Live, shared',
  councils: 'Councils',
  groups: { england: 'England', region: 'Regions', neighbours: 'Neighbours', alliance: 'Alliances' },
  order: 'Order by',
  orders: { rank: 'Rank, best first', name: 'Name', change: 'Largest change' },
  mark: 'Mark',
  nobody: 'Nobody',
  tableOf: (name: string, counted: string) => `League table: ${name}, ${counted}`,
  hint: 'Scroll the table sideways; rank and council stay in view.',
  rankTitle: 'Rank',
  council: 'Council',
  intervalAgainst: (benchmark: string) => `Interval, against ${benchmark || 'no benchmark'}`,
  changeOn: { live: 'Change on last period', published: 'Change on last year' },
  rankMoved: 'Rank moved',
  couldBe: (range: string) => `could be ${range}`,
  intervalRead: (interval: string) => `interval ${interval}, `,
  noIntervalRead: 'no interval, ',
  notPublished: 'not published',
  from: (rank: number | null) => `from ${rank}`,
  bandTitle: 'Band',
  cutsSaid: (kind: 'live' | 'published', cuts: string) =>
    `quarters of ${kind === 'live' ? 'these councils' : 'all councils in England'}, A best. Cut points ${cuts}.`,
  andEngland: (figure: string) => ` and England ${figure}`,
  comparators: (kind: 'computed' | 'published') =>
    `: comparators, ${kind === 'computed' ? 'worked out from these councils' : 'published'}. A comparator has no rank and no band.`,
  notRanked: 'Not ranked',
  allRanked: 'Every council of the group has a figure.',
  howToRead: 'How to read this',
  rank: 'Unrounded figures, best first; equal figures share the better rank. Where intervals overlap, neighbours in rank cannot be told apart.',
  noRank: 'This indicator has no good direction, so there are no ranks. Councils stand by their figure.',
  moved:
    'Among these councils, from the period before. A rank can move although the council’s own figure did not.',
  /** Published bands and ranks are England's; live bands are quarters of the councils that are listed. */
  bands: {
    published: { of: 'England:', shows: 'band, rank' },
    live: { of: 'These councils:', shows: 'band' },
  },
  live: 'Live figures are shared under agreement, not for publication.',
  demonstration: 'Demonstration: invented councils. They are never counted in a real region or England.',
  none: 'There is no such table to show.',
  noneHint:
    'The indicator may not be published, or nobody has shared it for this period. Choose other figures or another group.',
} as const
