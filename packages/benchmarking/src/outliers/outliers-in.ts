import type { Polarity } from '@outturn/indicators'
import { atSourcePrecision } from '@outturn/statistics'
import { keysOf, rankingOf } from '../published-standing/ranking-of.ts'

/** Which end of the group a figure stands at. Without a best end there is only a highest and a lowest. */
export type OutlierEnd = 'best' | 'worst' | 'highest' | 'lowest'

/** The part of a group that may stand at one end. */
const outlierShare = 0.2
/** Fewer figures than this have no fifth: one council of four is a quarter. */
export const fewestForOutliers = Math.ceil(1 / outlierShare)

export interface Outlier {
  readonly end: OutlierEnd
  /** Its place from that end; equal figures share the place. */
  readonly place: number
}

/**
 * Who stands in the top or bottom fifth of a group, in the column's order; null for the rest and for missing
 * figures. A figure is an outlier where at most a fifth of all figures stand there or further out, itself among
 * them. So no end ever holds more than a fifth, and equal figures are treated alike: where too many share the
 * outermost figure, nobody is an outlier at that end. For a range, far from its middle is worst.
 * Source: our own reading of the alliances' 'top and bottom 20%'; `NTILE` would split equal figures.
 * Example: 1 to 12, low is good → 1 and 2 'best', 11 and 12 'worst'; 0, 0, 0, 4, 9 → nobody best, 9 worst.
 */
export function outliersIn(
  amounts: readonly (number | null)[],
  polarity: Polarity,
): readonly (Outlier | null)[] {
  const ranking = rankingOf(polarity)
  const keys = (ranking ? keysOf(amounts, ranking) : amounts).map((key) =>
    key === null ? null : atSourcePrecision(key),
  )
  const there = keys.filter((key): key is number => key !== null)
  const most = Math.floor(there.length * outlierShare + 1e-9)
  const [low, high] = endsOf(ranking?.best ?? null)
  return keys.map((key) => {
    if (key === null) return null
    const [below, above] = [there.filter((one) => one < key).length, there.filter((one) => one > key).length]
    if (there.length - above <= most) return { end: low, place: below + 1 }
    return there.length - below <= most ? { end: high, place: above + 1 } : null
  })
}

function endsOf(best: 'high' | 'low' | null): readonly [low: OutlierEnd, high: OutlierEnd] {
  if (best === null) return ['lowest', 'highest']
  return best === 'low' ? ['best', 'worst'] : ['worst', 'best']
}
