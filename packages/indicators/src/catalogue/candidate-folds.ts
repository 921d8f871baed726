import type { Basis } from '../basis.ts'

/**
 * Names under which councils' figures were first gathered, where the name held a basis or an older wording.
 * Every other name is the indicator's own id, in its first basis.
 */
export const candidateFolds: Readonly<Record<string, { readonly indicator: string; readonly basis: Basis }>> =
  {
    rereferrals_pct_ytd: { indicator: 'rereferrals_pct', basis: 'ytd_financial' },
    eha_started_ytd: { indicator: 'eha_started_number', basis: 'ytd_financial' },
    cf_assess_ytd: { indicator: 'cf_assess_number', basis: 'ytd_financial' },
    cf_assess_rate_ytd: { indicator: 'cf_assess_rate', basis: 'ytd_financial' },
    cf_assess_45d_pct_ytd: { indicator: 'cf_assess_45d_pct', basis: 'ytd_financial' },
    s47_rate_ytd: { indicator: 's47_rate', basis: 'ytd_financial' },
    icpc_15d_pct_ytd: { indicator: 'icpc_15d_pct', basis: 'ytd_financial' },
    cpp_ceased_rate_ytd: { indicator: 'cpp_ceased_rate', basis: 'ytd_financial' },
    cp_visits_10d_pct_ytd: { indicator: 'cp_visits_10d_pct', basis: 'ytd_financial' },
    cp_visits_15d_pct_ytd: { indicator: 'cp_visits_15d_pct', basis: 'ytd_financial' },
    cla_started_ytd: { indicator: 'cla_started_number', basis: 'ytd_financial' },
    cla_ceased_ytd: { indicator: 'cla_ceased_number', basis: 'ytd_financial' },
    cla_exits_6m: { indicator: 'cla_ceased_number', basis: 'rolling_6m' },
    cla_reviews_pct_ytd: { indicator: 'cla_reviews_pct', basis: 'ytd_financial' },
    cla_visits_pct_ytd: { indicator: 'cla_visits_pct', basis: 'ytd_financial' },
    cla_rha_ytd_pct: { indicator: 'cla_rha_pct', basis: 'ytd_financial' },
    cla_dental_ytd_pct: { indicator: 'cla_dental_pct', basis: 'ytd_financial' },
    cla_sdq_ytd_pct: { indicator: 'cla_sdq_pct', basis: 'ytd_financial' },
    cla_exits_adoption_6m: { indicator: 'adoptions_number', basis: 'rolling_6m' },
    cla_exits_sgo_6m: { indicator: 'sgo_number', basis: 'rolling_6m' },
    ehcp_20wk_pct_caltd: { indicator: 'ehcp_20wk_pct', basis: 'ytd_calendar' },
  }
