import type { Indicator } from '@outturn/indicators'
import { type BestEnd, type QuartileBand, quartileBand, type Spine, spine } from '@outturn/statistics'
import { bestEndOf } from '../published-standing/stand-published.ts'

/** How the councils of a comparison set spread over one indicator, in its unit. */
export interface Spread {
  readonly counted: number
  readonly mean: number
  readonly min: number
  readonly q1: number
  readonly q2: number
  readonly q3: number
  readonly max: number
}

/** One row of a spine chart; or why there is none. */
export type SpineRow =
  | {
      readonly kind: 'row'
      readonly spine: Spine
      /** `judged`: the right is good. Else the right is higher, and nothing is good or bad. */
      readonly direction: 'judged' | 'higher_to_the_right'
      readonly band: QuartileBand | null
      /** Where another amount (a median, the newest quarter) lies on the same scale. */
      readonly at: (amount: number) => number
    }
  | {
      readonly kind: 'none'
      readonly because: 'unlike_sized_counts' | 'figure_missing' | 'not_published' | 'no_spread'
    }

/**
 * One indicator's row: 0.5 is the mean of the comparison set, the half-width its furthest end; turned round where
 * low is good. No best end or a best range: not turned, and no band. Counts and posts are refused: they tell the
 * council's size.
 * Source: METHODS, spine chart; Fingertips, area profiles.
 * Example: mean 20, min 10, max 25, local 25, low is good → local 0.25.
 */
export function spineRow(
  indicator: Pick<Indicator, 'polarity' | 'unit'>,
  local: number | null,
  spread: Spread | null,
): SpineRow {
  if (indicator.unit === 'count' || indicator.unit === 'fte')
    return { kind: 'none', because: 'unlike_sized_counts' }
  if (spread === null) return { kind: 'none', because: 'not_published' }
  if (local === null) return { kind: 'none', because: 'figure_missing' }
  const best = bestEndOf(indicator.polarity)
  const found = spine({ local, benchmark: spread.mean, set: spread, best: best ?? 'high' })
  if (!found) return { kind: 'none', because: 'no_spread' }
  return {
    kind: 'row',
    spine: found,
    direction: best === null ? 'higher_to_the_right' : 'judged',
    band: best === null ? null : quartileBand(local, spread, best),
    at: positionOn(spread, found.halfWidth, best ?? 'high'),
  }
}

const positionOn =
  ({ mean }: Spread, halfWidth: number, best: BestEnd) =>
  (amount: number) =>
    0.5 + ((best === 'low' ? -1 : 1) * (amount - mean)) / (2 * halfWidth)
