import type { Indicator } from '@outturn/indicators'
import type { Verdict } from '../verdict.ts'
import { type Stand, standOf } from './series-facts.ts'

/** What a plot of a council among its neighbours shows, for its sentence. */
export type NeighbourFacts =
  | { readonly kind: 'no_neighbours' }
  | { readonly kind: 'no_own_figure'; readonly counted: number; readonly of: number }
  | {
      readonly kind: 'placed'
      /** Neighbours with a figure, of all of them. */
      readonly counted: number
      readonly of: number
      /** Neighbours that stand better by more than chance, worse, not told apart; the rest have no interval. */
      readonly better: number
      readonly worse: number
      readonly similar: number
      readonly higher: number
      readonly lower: number
      readonly untested: number
      readonly median: Stand | null
    }

/**
 * A council among its neighbours of one period and kind. A neighbour's verdict is of its interval against the
 * council's own (double overlap); without intervals it is `not_compared`, and counted as untested.
 * Example: ten neighbours, four better → better 4.
 */
export function neighbourFacts(of: {
  readonly indicator: Pick<Indicator, 'decimals' | 'polarity'>
  readonly own: number | null
  readonly neighbours: readonly { readonly amount: number | null; readonly verdict: Verdict }[]
  readonly median: number | null
}): NeighbourFacts {
  const there = of.neighbours.filter(({ amount }) => amount !== null)
  if (there.length === 0) return { kind: 'no_neighbours' }
  const [counted, all] = [there.length, of.neighbours.length]
  if (of.own === null) return { kind: 'no_own_figure', counted, of: all }
  const told = (verdict: Verdict) => there.filter((one) => one.verdict === verdict).length
  return {
    kind: 'placed',
    counted,
    of: all,
    better: told('better'),
    worse: told('worse'),
    similar: told('similar'),
    higher: told('higher'),
    lower: told('lower'),
    untested: told('not_compared'),
    median:
      of.median === null
        ? null
        : standOf(of.indicator, of.own, { amount: of.median, verdict: 'not_compared' }),
  }
}
