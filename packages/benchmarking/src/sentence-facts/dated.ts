import type { Polarity } from '@outturn/indicators'
import { directionOf, favourOf, roundHalfAwayFromZero } from '@outturn/statistics'
import { rankingOf } from '../published-standing/ranking-of.ts'

/** An amount and its period's code, in the indicator's unit. */
export interface Dated {
  readonly period: string
  readonly amount: number
}

/** Where an amount went, as a reader of the rounded figures sees it. */
export type Move = 'rise' | 'fall' | 'level'

/** Whether a move is welcome; `no_judgement` where the indicator has no best end. */
export type Favour = 'favourable' | 'unfavourable' | 'level' | 'no_judgement'

/**
 * The move between two amounts at the indicator's decimal places: what is printed alike is level.
 * Example: 21.44 after 21.41, one decimal → 'level'.
 */
export function moveShown(from: number, to: number, decimals: number): Move {
  const by = roundHalfAwayFromZero(to, decimals) - roundHalfAwayFromZero(from, decimals)
  const direction = directionOf(by)
  return direction === 'up' ? 'rise' : direction === 'down' ? 'fall' : 'level'
}

/**
 * Whether going from one amount to another is favourable. Where a range is best, nearer its middle is.
 * Example: 25 after 20, low is good → 'unfavourable'.
 */
export function favourOfMove(from: number, to: number, polarity: Polarity): Favour {
  const ranking = rankingOf(polarity)
  return ranking === null ? 'no_judgement' : favourOf(ranking.keyOf(to) - ranking.keyOf(from), ranking.best)
}
