import type { MissingReason } from '@outturn/indicators'

/** Why a figure is missing, as it stands in a table. */
export const missingWords: Readonly<Record<MissingReason, string>> = {
  suppressed: 'suppressed [c]',
  not_applicable: 'not applicable [z]',
  not_available: 'not available [x]',
  pending: 'pending',
  not_due: 'not due',
  unreadable: 'unreadable',
}

/** Codes that do not read as words by themselves. */
const reasons: Readonly<Record<string, string>> = {
  local_variant: 'a local definition against the national one',
  different_indicator: 'two different indicators',
  definition_differs: 'the published definition differs',
  demonstration_against_real: 'invented figures against real ones',
  former_council: 'the council no longer existed',
  unlike_sized_counts: 'counts of councils of unlike size',
  snapshot_against_events: 'a day’s count against a year’s events',
  year_to_date_against_full_year: 'year to date against a full year',
  year_to_date_against_part_of_year: 'year to date against part of a year',
  different_parts_of_year: 'different parts of the year',
  quarter_against_annual_total: 'a quarter’s count against an annual total',
  different_lengths: 'different lengths of time',
  different_basis: 'counted on another basis',
  posts_not_people: 'posts, not people',
  not_a_share_or_rate: 'neither a share nor a rate',
  no_parts: 'its parts were not given',
  parts_do_not_fit: 'its parts do not fit the figure',
  comparator_missing: 'no neighbour’s figure',
}

/** `no_parts` → `its parts were not given`; a code without words of its own reads as words. */
export const reasonWords = (code: string): string => reasons[code] ?? code.replaceAll('_', ' ')
