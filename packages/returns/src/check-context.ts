import type { AreaCode, Indicator, Observation, Period } from '@outturn/indicators'
import type { OwnName } from './match/own-names.ts'

/** What counts as doubtful. A council's alliance may set its own; the numbers here are ours. */
export interface CheckSettings {
  /** A change on last quarter of this share of the earlier figure is worth a look (0.5 = by half). */
  readonly bigChange: number
  /** … but only where the count behind it changed by at least this many. */
  readonly bigChangeCount: number
  /** … or, for percentages, by this many points. */
  readonly bigChangePoints: number
  /** Counts from 1 up to this one are small. */
  readonly smallCount: number
}

export const usualSettings: CheckSettings = {
  bigChange: 0.5,
  bigChangeCount: 20,
  bigChangePoints: 20,
  smallCount: 5,
}

/** What a return is checked against; all of it comes in by the front door. */
export interface CheckContext {
  readonly councilAreaCode: AreaCode
  readonly councilName: string
  readonly period: Period
  readonly indicators: readonly Indicator[]
  /** The council's own codes and names: a row that bears one is that indicator on that basis. */
  readonly ownNames: readonly OwnName[]
  /** The council's own earlier figures; the last quarter's are found by their period. */
  readonly previous: readonly Observation[]
  readonly settings: CheckSettings
}

/** A file that this council sent before, for the same period. */
export interface SentBefore {
  readonly sha256: string
  /** In words, for the finding: `revision 2`. */
  readonly label: string
}

export interface ReadContext extends CheckContext {
  readonly sentBefore: readonly SentBefore[]
}
