import type { Basis, Indicator, MissingReason, Period, PeriodKind } from '@outturn/indicators'

/** What a figure is set against: its value, how it came, of which period and of how many neighbours. */
export interface ComparatorFacts {
  readonly amount: number
  readonly kind: 'published' | 'live'
  readonly period: Period
  readonly counted: number | null
  readonly of: number | null
}

/** What a share or rate is made of: as printed, or as it follows from other figures. */
export interface PartsFacts {
  readonly numerator: number | null
  readonly denominator: number | null
  readonly from: 'printed' | 'worked out'
}

/** One figure of the council beside its neighbours' median. Amounts are unrounded, in the indicator's unit. */
export interface FigureFacts {
  readonly indicator: Indicator
  readonly basis: Basis
  readonly period: Period
  readonly amount: number | null
  /** Why there is no amount. */
  readonly missing: MissingReason
  readonly parts: PartsFacts
  readonly comparator: ComparatorFacts | null
  /** Why figure and comparator are not compared; null where they are. */
  readonly refused: string | null
  readonly verdict: 'better' | 'worse' | 'similar' | 'higher' | 'lower' | 'not_compared'
  /** Why the gap was not tested; null where it was. */
  readonly notTested: string | null
  readonly change: { readonly amount: number | null; readonly test: string }
}

/** A gap with what its place rests on. */
export interface GapFacts extends FigureFacts {
  readonly interval: { readonly lower: number; readonly upper: number } | null
  /** The neighbours that the comparator is made of. */
  readonly others: readonly { readonly name: string; readonly amount: number }[]
  readonly count: {
    readonly toClose: number
    readonly wanted: 'more' | 'fewer'
    readonly of: 'people' | 'posts'
  } | null
  /** How long the figure has stood on this side, and whether that is lasting. */
  readonly lasted: { readonly periods: number; readonly every: PeriodKind; readonly lasting: 'yes' | 'no' }
  readonly decidedBy: 'first' | 'distinguishable' | 'lasting' | 'size' | 'children' | 'name'
}

/** Where published figures on the page stand: which release of which data set. */
export interface VintageFacts {
  readonly dataset: string
  readonly publisher: string
  readonly label: string
  readonly provisional: boolean
  /** ISO date on which it was loaded. */
  readonly loadedOn: string
  readonly periods: readonly Period[]
}

/** All that the page says. Every figure in it is one that its reader may see. */
export interface PageFacts {
  readonly council: { readonly name: string; readonly code: string; readonly demonstration: boolean }
  readonly period: Period
  /** The return that is shown; null where only published figures can be. */
  readonly release: { readonly on: string; readonly revision: number } | null
  /** Whether the reader is of this council; others see a return under agreement. */
  readonly reader: 'own' | 'other'
  readonly neighbourSet: string | null
  /** The day as at which the page stands, ISO. */
  readonly asAt: string
  /** At most three, the one that matters most first. */
  readonly gaps: readonly GapFacts[]
  /** How many gaps are unfavourable, of how many with a good direction, and how many are more than chance. */
  readonly unfavourable: { readonly all: number; readonly of: number; readonly distinguishable: number }
  readonly figures: readonly FigureFacts[]
  /** How many indicators the council's own page holds. */
  readonly indicators: number
  readonly vintages: readonly VintageFacts[]
}
