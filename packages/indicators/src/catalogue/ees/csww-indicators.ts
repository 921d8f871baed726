import type { Basis } from '../../basis.ts'
import type { EesFigure, EesMapping } from './ees-mapping.ts'

/* @__NO_SIDE_EFFECTS__ */
const plain = (indicator: string, basis: Basis, value: string): EesFigure => ({
  indicator,
  basis,
  where: {},
  value,
  numerator: null,
  denominator: null,
})

/* @__NO_SIDE_EFFECTS__ */
const share = (
  indicator: string,
  basis: Basis,
  columns: { readonly value: string; readonly numerator: string; readonly denominator: string | null },
): EesFigure => ({ indicator, basis, where: {}, ...columns })

/** Children's social work workforce: the stock on 30 September and the flow of the year to it. */
export const cswwIndicators: EesMapping = {
  dataset: 'csww-indicators',
  title: "Children's social work workforce: headline indicators",
  publisher: 'Department for Education',
  source:
    'https://explore-education-statistics.service.gov.uk/find-statistics/children-s-social-work-workforce',
  knownBy: ['inpost_fte', 'vacancy_rate_fte', 'agency_rate_fte', 'caseload_fte'],
  filters: [],
  reportingYear: 'calendar',
  figures: [
    plain('sw_inpost_fte', 'snapshot', 'inpost_fte'),
    plain('sw_inpost_headcount', 'snapshot', 'inpost_headcount'),
    plain('sw_starters_fte', 'rolling_12m', 'starters_fte'),
    plain('sw_starters', 'rolling_12m', 'starters_headcount'),
    plain('sw_leavers_fte', 'rolling_12m', 'leavers_fte'),
    plain('sw_leavers', 'rolling_12m', 'leavers_headcount'),
    share('sw_turnover_pct', 'rolling_12m', {
      value: 'turnover_rate_fte',
      numerator: 'leavers_fte',
      denominator: 'inpost_fte',
    }),
    share('sw_turnover_headcount_pct', 'rolling_12m', {
      value: 'turnover_rate_headcount',
      numerator: 'leavers_headcount',
      denominator: 'inpost_headcount',
    }),
    plain('agency_sw_fte', 'snapshot', 'agency_fte'),
    plain('agency_sw_headcount', 'snapshot', 'agency_headcount'),
    share('agency_sw_pct', 'snapshot', {
      value: 'agency_rate_fte',
      numerator: 'agency_fte',
      denominator: null,
    }),
    share('agency_sw_headcount_pct', 'snapshot', {
      value: 'agency_rate_headcount',
      numerator: 'agency_headcount',
      denominator: null,
    }),
    plain('agency_cover_fte', 'snapshot', 'agency_cover_fte'),
    share('agency_cover_pct', 'snapshot', {
      value: 'agency_cover_rate_fte',
      numerator: 'agency_cover_fte',
      denominator: 'agency_fte',
    }),
    plain('sw_vacancies_fte', 'snapshot', 'vacancy_fte'),
    share('sw_vacancy_pct', 'snapshot', {
      value: 'vacancy_rate_fte',
      numerator: 'vacancy_fte',
      denominator: null,
    }),
    share('vacancies_covered_pct', 'snapshot', {
      value: 'vacancy_agency_cover_rate_fte',
      numerator: 'agency_cover_fte',
      denominator: 'vacancy_fte',
    }),
    plain('sw_caseholders_fte', 'snapshot', 'case_holders_fte'),
    plain('sw_cases_number', 'snapshot', 'cases'),
    share('sw_caseload', 'snapshot', {
      value: 'caseload_fte',
      numerator: 'cases',
      denominator: 'case_holders_fte',
    }),
    plain('sw_days_lost_fte', 'rolling_12m', 'working_days_lost_fte'),
    share('sw_absence_pct', 'rolling_12m', {
      value: 'absence_rate_fte',
      numerator: 'working_days_lost_fte',
      denominator: null,
    }),
  ],
}
