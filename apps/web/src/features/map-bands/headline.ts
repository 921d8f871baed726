/** The headline indicators of the heat map: one to three of each topic, all with a best end. */
export const headline = [
  'rereferrals_pct',
  'cf_assess_45d_pct',
  'icpc_15d_pct',
  'cpp_repeat_ever_pct',
  'cla_3plus_placements_pct',
  'ehcp_20wk_pct',
  'cl_suitable_19_21_pct',
  'cl_eet_19_21_pct',
  'sw_vacancy_pct',
  'agency_sw_pct',
] as const
