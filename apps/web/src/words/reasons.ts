import { missingPhrase } from './missing.ts'

/** Why something is not compared, changed, tested or ranked. Codes come from the benchmarking room. */
const reasons: Readonly<Record<string, string>> = {
  // Two figures that are not set against each other.
  local_variant: 'not compared: a local definition against the national one',
  different_indicator: 'not compared: two different indicators',
  definition_differs: 'not compared: the published definition differs',
  different_denominators: 'not compared: different denominators',
  demonstration_against_real: 'not compared: invented figures against real ones',
  former_council: 'not compared: the council no longer existed',
  unlike_sized_counts: 'not compared: counts of councils of unlike size',
  snapshot_against_events: 'not compared: a day’s count against a year’s events',
  year_to_date_against_full_year: 'not compared: year to date against a full year',
  year_to_date_against_part_of_year: 'not compared: year to date against part of a year',
  different_parts_of_year: 'not compared: different parts of the year',
  quarter_against_annual_total: 'not compared: a quarter’s count against an annual total',
  different_lengths: 'not compared: different lengths of time',
  different_basis: 'not compared: counted on another basis',
  no_published_figure: 'no published figure',
  not_published: 'no published figure',
  own_not_published: 'no published figure for this council',
  // Changes and their tests.
  no_earlier_figure: 'no earlier figure',
  earlier_missing: 'earlier figure missing',
  latest_missing: 'latest figure missing',
  not_consecutive: 'periods not consecutive',
  year_restarts: 'year to date begins anew',
  posts_not_people: 'posts, not people',
  overlapping_periods: 'overlapping periods',
  no_parts: 'parts not given',
  parts_do_not_fit: 'parts do not fit the figure',
  fewer_than_five: 'fewer than five periods',
  too_few_points: 'too few quarters',
  trial_limits: 'trial limits',
  gap_in_series: 'a quarter is missing',
  fewer_than_five_points: 'fewer than five quarters',
  // Gaps, verdicts, ranks.
  figure_missing: 'no figure',
  missing: 'no figure',
  comparator_missing: 'no comparator',
  no_comparator: 'no comparator',
  no_interval: 'no interval can be given',
  not_a_share_or_rate: 'a count is not turned into children',
  no_denominator: 'denominator not given',
  no_direction: 'no good direction',
  no_judgement: 'no good direction',
  no_polarity: 'no good direction',
  too_few_contributors: 'too few councils share this period',
  too_few_councils: 'too few councils share this period',
  range_too_small: 'range too small to band',
  withdrawn: 'withdrawn',
  not_held: 'nothing returned',
  not_returned: 'has not returned',
  not_signed_off: 'not signed off',
  not_shared: 'not shared with you',
}

/** `reasonWords('year_to_date_against_full_year')` → a phrase; a missing reason reads as in a table. */
export function reasonWords(code: string | null | undefined): string {
  if (!code) return 'not given'
  const key = code.replaceAll('-', '_')
  return reasons[key] ?? missingPhrase(key)
}
