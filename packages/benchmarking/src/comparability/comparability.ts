import {
  type Area,
  type Basis,
  type Indicator,
  isDemonstrationArea,
  type Period,
  periodDates,
} from '@outturn/indicators'
import { perOf } from '../per-of.ts'
import { monthsCovered } from './span.ts'

/** Why two figures are not set against each other. Each has its sentence on screen. */
export const comparisonRefusals = [
  'local_variant',
  'different_indicator',
  'definition_differs',
  'different_denominators',
  'demonstration_against_real',
  'former_council',
  'unlike_sized_counts',
  'snapshot_against_events',
  'year_to_date_against_full_year',
  'year_to_date_against_part_of_year',
  'different_parts_of_year',
  'quarter_against_annual_total',
  'different_lengths',
] as const
export type ComparisonRefusal = (typeof comparisonRefusals)[number]

/** What must be said beside a comparison that is allowed. */
export type ComparisonNote = 'different_period' | 'provisional'

/** One side of a comparison: whose figure, of what, over what time. */
export interface Side {
  readonly indicator: Indicator
  readonly basis: Basis
  readonly period: Period
  readonly area: Pick<Area, 'code' | 'kind' | 'status' | 'activeTo'>
  readonly standing?: 'provisional' | 'published' | 'signed_off'
  /** What the denominator counts, where the source's differs from the definition's. */
  readonly denominator?: string
  /** DfE's own reading where it differs from the definition; then nothing is compared with it. */
  readonly differs?: string
}

export type Comparability =
  | { readonly kind: 'comparable'; readonly notes: readonly ComparisonNote[] }
  | {
      readonly kind: 'refused'
      readonly because: ComparisonRefusal
      readonly months: readonly [number, number]
    }

/**
 * Whether one figure may be set against another, and if not, why. `months` are the months each covers, for the
 * sentence. Different periods and provisional figures are allowed and labelled. The year to date at the end of
 * its year is a full year.
 * Source: PRODUCT, comparisons that would mislead.
 * Example: a percentage for April to September (year to date) against a full year → 'year_to_date_against_full_year'.
 */
export function comparability(own: Side, other: Side): Comparability {
  const because = aboutDefinition(own, other) ?? aboutAreas(own, other) ?? aboutTime(own, other)
  if (because) return { kind: 'refused', because, months: [months(own), months(other)] }
  const notes: ComparisonNote[] = []
  if (own.period.code !== other.period.code) notes.push('different_period')
  if (own.standing === 'provisional' || other.standing === 'provisional') notes.push('provisional')
  return { kind: 'comparable', notes }
}

const months = (side: Side) => monthsCovered(side.basis, side.period)

function aboutDefinition(own: Side, other: Side): ComparisonRefusal | null {
  const [a, b] = [own.indicator, other.indicator]
  if (a.id !== b.id) {
    const isVariant = a.variants.some(({ id }) => id === b.id) || b.variants.some(({ id }) => id === a.id)
    return isVariant ? 'local_variant' : 'different_indicator'
  }
  if (own.differs || other.differs) return 'definition_differs'
  const counted = (side: Side) => side.denominator ?? side.indicator.parts.denominator
  return counted(own) === counted(other) ? null : 'different_denominators'
}

function aboutAreas(own: Side, other: Side): ComparisonRefusal | null {
  if (isDemonstrationArea(own.area.code) !== isDemonstrationArea(other.area.code))
    return 'demonstration_against_real'
  if (hasEnded(own) || hasEnded(other)) return 'former_council'
  // Posts counted as full-time equivalents grow with the council as children do.
  const isCount = own.indicator.unit === 'count' || own.indicator.unit === 'fte'
  return isCount && own.area.code !== other.area.code ? 'unlike_sized_counts' : null
}

/** A former council is compared only in periods that ended while it stood. */
function hasEnded({ area, period }: Side): boolean {
  return area.status === 'former' && (area.activeTo === null || periodDates(period).last > area.activeTo)
}

function aboutTime(own: Side, other: Side): ComparisonRefusal | null {
  const [a, b] = [months(own), months(other)]
  if (a === 0 && b === 0) return null
  if (a === 0 || b === 0) return 'snapshot_against_events'
  const [ownSoFar, otherSoFar] = [isPartYearToDate(own), isPartYearToDate(other)]
  if (ownSoFar && otherSoFar) return a === b ? null : 'different_parts_of_year'
  if (ownSoFar || otherSoFar)
    return (ownSoFar ? b : a) === 12 ? 'year_to_date_against_full_year' : 'year_to_date_against_part_of_year'
  if (a === b || !addsUpWithTime(own.indicator)) return null
  return Math.min(a, b) === 3 && Math.max(a, b) === 12 ? 'quarter_against_annual_total' : 'different_lengths'
}

const isPartYearToDate = (side: Side) => side.basis.startsWith('ytd_') && months(side) < 12

/** Counts, and rates per head of population, grow with the time they cover; shares and averages do not. */
function addsUpWithTime({ unit }: Indicator): boolean {
  return unit === 'count' || (unit !== 'percent' && perOf(unit) !== null)
}
