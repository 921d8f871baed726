import type { Basis } from './basis.ts'

export const units = [
  'count',
  'percent',
  'rate_per_10000',
  'rate_per_100000',
  'rate_per_1000',
  'score',
  'days',
  'ratio',
  'points',
  'fte',
] as const
export type Unit = (typeof units)[number]

/**
 * Which end is best. Decided here, once. `none`: no judgement, so no rank, no band, no good or bad.
 * `range`: nearest the middle of the range is best.
 */
export type Polarity =
  | 'high'
  | 'low'
  | 'none'
  | { readonly range: { readonly from: number; readonly to: number } }

export const topics = [
  'front_door',
  'early_help',
  'assessment',
  'child_protection',
  'children_looked_after',
  'care_leavers',
  'send',
  'education',
  'early_years',
  'missing_and_exploitation',
  'youth_justice',
  'workforce',
  'fostering_and_adoption',
  'participation_and_health',
  'population',
] as const
export type Topic = (typeof topics)[number]

export type Calendar = 'financial' | 'calendar' | 'academic'
export type Frequency = 'monthly' | 'quarterly' | 'termly' | 'annual'

/** `additive`: quarters add up to the year. `distinct`: the same child may count in two quarters. `level`: a snapshot, ratio or average. */
export type Counting = 'additive' | 'distinct' | 'level'

/** What one small figure could reveal: `children` follows the small-number rule, `posts` (FTE, staff) does not, `open` never does. */
export type DisclosureClass = 'children' | 'posts' | 'open'

/** One change of a definition: version 1 is the first. */
export interface DefinitionVersion {
  readonly version: number
  readonly date: string
  readonly reason: string
}

/** The same thing in somebody's published file. */
export interface PublishedEquivalent {
  readonly source: 'LAIT' | 'EES'
  /** LAIT's short name, or `<data set>/<indicator column>[/<filter>=<value>]` of an Explore Education Statistics file. */
  readonly measure: string
  readonly basis: Basis
  /** How the source's year label becomes our period: `financial` 2025 → FY2024, `calendar` 2025 → CY2025, `academic` 2025 → AY2024. */
  readonly yearType: Calendar
  /** Where the figure is a count at a day: `31 March`, `30 September`. */
  readonly at?: string
  /** DfE's own reading where it differs from ours, said in words; then the two are shown side by side and never compared. */
  readonly differs?: string
  readonly quartiles: 'shown' | 'range too small'
}

/** A definition that looks the same and is not: must never be compared with this one. */
export interface LocalVariant {
  readonly id: string
  readonly differs: string
}

/** What councils print for one basis of an indicator: their labels and their own codes. These are facts, kept as printed. */
export interface PrintedAs {
  readonly basis: Basis
  readonly labels: readonly string[]
  readonly codes: readonly string[]
}

/** What is measured. The catalogue holds one per indicator; what differs between indicators is data, not code. */
export interface Indicator {
  readonly id: string
  readonly name: string
  readonly shortName: string
  readonly topic: Topic
  /** What is counted, in plain words. */
  readonly definition: string
  readonly whyItMatters: string
  readonly unit: Unit
  readonly decimals: number
  readonly polarity: Polarity
  readonly bases: readonly [Basis, ...Basis[]]
  readonly calendar: Calendar
  readonly frequency: Frequency
  /** Numerator and denominator in words, and as indicators where we hold them. Null where there is none. */
  readonly numerator: string | null
  readonly denominator: string | null
  readonly parts: {
    readonly numerator: string | null
    readonly denominator: string | 'population_0_17' | null
  }
  readonly counting: Counting
  readonly collection: string
  readonly plausible: { readonly from: number; readonly to: number }
  readonly disclosure: DisclosureClass
  readonly variants: readonly LocalVariant[]
  readonly published: readonly PublishedEquivalent[]
  /** Labels and codes that councils print for it, by basis. */
  readonly printed: readonly PrintedAs[]
  /** The same labels and codes of every basis together. */
  readonly labels: readonly string[]
  readonly codes: readonly string[]
  /** True for the indicators that our template asks of councils, in the periods for which they are known. */
  readonly inTemplate: boolean
  readonly versions: readonly [DefinitionVersion, ...DefinitionVersion[]]
}
