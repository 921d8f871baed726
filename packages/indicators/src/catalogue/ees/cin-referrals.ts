import type { EesFigure, EesMapping } from './ees-mapping.ts'

const where = { category: 'Referrals and Re-referrals' }

/* @__NO_SIDE_EFFECTS__ */
const figure = (
  indicator: string,
  value: string,
  parts: { readonly numerator: string; readonly denominator: string } | null,
): EesFigure => ({
  indicator,
  basis: 'in_period',
  where,
  value,
  numerator: parts?.numerator ?? null,
  denominator: parts?.denominator ?? null,
})

/** Children in need, table C1: referrals and re-referrals in the year to 31 March. */
export const cinReferrals: EesMapping = {
  dataset: 'cin-referrals',
  title: 'Children in need: referrals and re-referrals',
  publisher: 'Department for Education',
  source: 'https://explore-education-statistics.service.gov.uk/find-statistics/children-in-need',
  knownBy: ['category', 'referral_count', 'rereferral_count', 'rereferral_percent'],
  filters: [{ column: 'category', total: null }],
  reportingYear: 'financial',
  figures: [
    figure('referrals_number', 'referral_count', null),
    figure('referrals_children_number', 'referral_child_count', null),
    figure('rereferrals_number', 'rereferral_count', null),
    figure('rereferrals_pct', 'rereferral_percent', {
      numerator: 'rereferral_count',
      denominator: 'referral_count',
    }),
    figure('rereferrals_children_number', 'rereferral_child_count', null),
    figure('rereferrals_children_pct', 'rereferral_child_percent', {
      numerator: 'rereferral_child_count',
      denominator: 'referral_child_count',
    }),
    figure('referrals_nfa_number', 'no_further_action_count', null),
    figure('referrals_nfa_pct', 'no_further_action_percent', {
      numerator: 'no_further_action_count',
      denominator: 'referral_count',
    }),
    figure('referrals_not_in_need_number', 'not_in_need_count', null),
    figure('referrals_not_in_need_pct', 'not_in_need_percent', {
      numerator: 'not_in_need_count',
      denominator: 'referral_count',
    }),
  ],
}
