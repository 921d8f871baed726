import type { Rebasing } from '@outturn/benchmarking'
import type { AreaRow } from '../areas/index.ts'
import type { PublishedFigure } from '../comparisons/index.ts'
import type { Profile } from '../council-pages/index.ts'
import type { AskedComparator } from './asked-comparator.ts'

/** One contributor's amount. */
export interface Member {
  readonly area: string
  readonly amount: number
}

/** A comparator worked out from what others share, for one period. */
export interface LiveFigure {
  readonly amount: number | null
  readonly counted: number
  readonly of: number
}

/** England's cut points of a published year. */
export interface Cuts {
  readonly q1: number | null
  readonly q3: number | null
}

/** A published figure with the day that it speaks of. */
export interface Dated {
  readonly figure: PublishedFigure
  readonly asAt: string
}

/** All that the gaps of one council are made from. Maps are by `indicator basis`, those of a period by `… period`. */
export interface GapFacts {
  readonly profile: Profile
  readonly asked: AskedComparator
  readonly comparatorName: string | null
  /** Who could contribute; never the council itself. */
  readonly others: readonly AreaRow[]
  /** The area's published figures of every year that is looked at, oldest first. */
  readonly published: ReadonlyMap<string, readonly Dated[]>
  readonly publishedOthers: ReadonlyMap<string, readonly Member[]>
  readonly liveOthers: ReadonlyMap<string, readonly Member[]>
  /** By `indicator basis period kind`. */
  readonly live: ReadonlyMap<string, LiveFigure>
  readonly cuts: ReadonlyMap<string, Cuts>
  /** Where the own council's control charts start anew; nothing for another council's. */
  readonly rebasings: ReadonlyMap<string, readonly Rebasing[]>
  /** Amounts before the latest revision, where that changed them. */
  readonly before: ReadonlyMap<string, number>
}
