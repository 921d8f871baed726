import { periodTitle, yearPhrase } from './periods.ts'

/** The two ways of saying things: in full for those who work with it, or in plain words. */
export type Tone = 'full' | 'plain'

/** Names that stand in a comparator: of the region, the saved group or the one council. */
export interface ComparatorNames {
  readonly region: string | null
  /** Of the saved group or the one council; null where it is no longer there. */
  readonly chosen: string | null
}

const short: Readonly<Record<string, Readonly<Record<Tone, string>>>> = {
  neighbours_median: { full: 'the neighbours’ median', plain: 'the middle of similar councils' },
  neighbours_mean: { full: 'the neighbours’ mean', plain: 'the average of similar councils' },
  england: { full: 'England', plain: 'England' },
  top_quartile: { full: 'England’s best quarter', plain: 'the best quarter of England’s councils' },
  best_neighbour: { full: 'the best neighbour', plain: 'the best of the similar councils' },
  target: { full: 'the council’s own target', plain: 'the council’s own target' },
}

/** Whom the gaps are to, in a heading: `the neighbours’ median`, `England`, `Sefton`. */
export function comparatorName(choice: string, names: ComparatorNames, tone: Tone = 'full'): string {
  if (choice === 'region') return names.region ? `the ${names.region} region` : 'the region'
  if (choice === 'region_top_quartile')
    return `the best quarter of the ${names.region ?? ''} region`.replace('  ', ' ')
  if (choice.startsWith('group:'))
    return names.chosen ? `the median of ‘${names.chosen}’` : 'a group that is no longer there'
  if (choice.startsWith('area:')) return names.chosen ?? 'a council that is not known'
  return short[choice]?.[tone] ?? short.neighbours_median?.[tone] ?? ''
}

/** How a comparator's figure came to be. */
export interface ToldComparator {
  readonly comparatorKind: string | null
  readonly comparatorPeriod: string | null
  readonly counted: number | null
  readonly of: number | null
}

const sources: Readonly<Record<string, string>> = {
  published: 'published',
  live: 'live',
}

/**
 * A comparator in full, with its kind, its period and of how many it was made:
 * `the neighbours’ median (published, year ending 31 March 2022, 10 of 10)`.
 */
export function comparatorPhrase(name: string, told: ToldComparator): string {
  const { comparatorKind: kind, comparatorPeriod: period, counted, of } = told
  const said = [
    kind === null ? '' : (sources[kind] ?? ''),
    period === null ? '' : kind === 'live' ? periodTitle(period) : yearPhrase(period),
    counted === null || of === null ? '' : `${counted} of ${of}`,
  ].filter(Boolean)
  return said.length > 0 ? `${name} (${said.join(', ')})` : name
}
