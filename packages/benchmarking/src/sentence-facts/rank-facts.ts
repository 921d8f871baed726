import type { Polarity } from '@outturn/indicators'
import { type Favour, favourOfMove } from './dated.ts'

/** One council's rank in one period, of how many; rank null where it was not ranked. */
export interface RankEntry {
  readonly period: string
  readonly rank: number | null
  readonly of: number
  readonly amount: number | null
}

interface Ranked extends RankEntry {
  readonly rank: number
}

/** What ranks over time show, for their sentence. */
export type RankFacts =
  | { readonly kind: 'empty' }
  | { readonly kind: 'single'; readonly at: Ranked; readonly unranked: number }
  | {
      readonly kind: 'ranks'
      readonly first: Ranked
      readonly last: Ranked
      /** Places up since the first; negative is down. */
      readonly moved: number
      readonly best: Ranked
      readonly worst: Ranked
      /** What the council's own figure did meanwhile. A rank may rise although the figure got worse. */
      readonly own: Favour
      /** Whether every table ranked the same number of councils. */
      readonly size: 'same' | 'differs'
      readonly unranked: number
    }

/**
 * How a council's rank moved over periods, oldest first, and what its own figure did meanwhile. Equal best (or
 * worst) ranks: the latest is named.
 * Example: 14th of 24, then 16th of 24 → moved −2.
 */
export function rankFacts(entries: readonly RankEntry[], polarity: Polarity): RankFacts {
  const ranked = entries.filter((entry): entry is Ranked => entry.rank !== null)
  const [first, last] = [ranked[0], ranked[ranked.length - 1]]
  const unranked = entries.length - ranked.length
  if (!first || !last) return { kind: 'empty' }
  if (first === last) return { kind: 'single', at: last, unranked }
  const pick = (isBetter: (a: number, b: number) => boolean) =>
    ranked.reduce((found, entry) => (isBetter(found.rank, entry.rank) ? found : entry))
  return {
    kind: 'ranks',
    first,
    last,
    moved: first.rank - last.rank,
    best: pick((a, b) => a < b),
    worst: pick((a, b) => a > b),
    own:
      first.amount === null || last.amount === null
        ? 'no_judgement'
        : favourOfMove(first.amount, last.amount, polarity),
    size: ranked.every(({ of }) => of === first.of) ? 'same' : 'differs',
    unranked,
  }
}
