import { bare, type Shown } from '../../data/catalogue.ts'
import type { CsvCell } from '../../data/to-csv.ts'
import { liveComparators as words } from '../../words/live-comparators.ts'
import { dayOf } from '../../words/periods.ts'
import { reasonWords } from '../../words/reasons.ts'
import type { SafeAnswer } from './safe-aggregates.query.ts'

/** What the rules decided about one figure and group. */
interface Decision {
  readonly by: string
  readonly amount: number | null
  readonly decision: string
  readonly rule: string
  readonly counted: number
  readonly of: number
  readonly standsFrom: string
}

/** The decisions of a period by `indicator basis group`. */
export type SafeBook = ReadonlyMap<string, Decision>

export const safeGroups = ['neighbours', 'region', 'england'] as const

/** One group's safe aggregate beside a council's figure, ready to draw. */
export interface SafeCell {
  readonly group: (typeof safeGroups)[number]
  readonly amount: number | null
  /** The aggregate; else why none is shown. */
  readonly text: string
  /** Of how many it is made, how it is put together where that is not all together, and since when an older one stands. */
  readonly notes: readonly string[]
}

/** The columns of an answer as a book to look up in. */
export const toSafeBook = (answer: SafeAnswer | null | undefined): SafeBook =>
  new Map(
    (answer?.indicator ?? []).map((indicator, at) => [
      `${indicator} ${answer?.basis[at]} ${answer?.group[at]}`,
      {
        by: answer?.by[at] ?? '',
        amount: answer?.amount[at] ?? null,
        decision: answer?.decision[at] ?? '',
        rule: answer?.rule[at] ?? '',
        counted: answer?.counted[at] ?? 0,
        of: answer?.of[at] ?? 0,
        standsFrom: answer?.standsFrom[at] ?? '',
      },
    ]),
  )

/** How many figures have an aggregate of some group that is shown. */
export const figuresShown = (book: SafeBook): number =>
  new Set(
    [...book].flatMap(([key, { amount }]) => (amount === null ? [] : [key.slice(0, key.lastIndexOf(' '))])),
  ).size

/** A figure's safe aggregates, neighbours first; each missing one says why. */
export const toSafeCells = (
  book: SafeBook,
  { indicator, basis }: { readonly indicator: Shown; readonly basis: string },
): readonly SafeCell[] =>
  safeGroups.map((group) => {
    const found = book.get(`${indicator.id} ${basis} ${group}`)
    if (!found) return { group, amount: null, text: whyNone(indicator), notes: [] }
    const coverage = words.countedOf(found.counted, found.of)
    if (found.amount === null)
      return { group, amount: null, text: words.hidden(found.rule), notes: [coverage] }
    return {
      group,
      amount: found.amount,
      text: bare(found.amount, indicator),
      notes: [
        coverage,
        ...(found.by === 'mean' ? [words.theirMean] : []),
        ...(found.decision === 'merged' ? [words.asOn(dayOf(found.standsFrom))] : []),
      ],
    }
  })

/** The reason that holds for all of a figure's groups; null where one is shown or they differ. */
export function commonReason([first, ...others]: readonly SafeCell[]): string | null {
  if (!first || first.amount !== null) return null
  return others.every(({ amount, text }) => amount === null && text === first.text) ? first.text : null
}

const whyNone = ({ unit }: Shown): string =>
  unit === 'count' || unit === 'fte' ? reasonWords('unlike_sized_counts') : words.nobodyCounted

/** The columns of the safe aggregates in a file. */
export const safeColumns: readonly string[] = safeGroups.flatMap((group) => [
  `safe_${group}`,
  `safe_${group}_counted`,
  `safe_${group}_of`,
  `safe_${group}_rule`,
])

/** A figure's safe aggregates in a file, unrounded, each with the rule that shows or hides it. */
export const safeLine = (
  book: SafeBook,
  { indicator, basis }: { readonly indicator: Shown; readonly basis: string },
): readonly CsvCell[] =>
  safeGroups.flatMap((group): CsvCell[] => {
    const found = book.get(`${indicator.id} ${basis} ${group}`)
    return found
      ? [found.amount, found.counted, found.of, found.rule]
      : [
          null,
          null,
          null,
          indicator.unit === 'count' || indicator.unit === 'fte' ? 'unlike_sized_counts' : 'not_counted',
        ]
  })
