import { count, type Output, part, type Step } from './step.ts'

export const learningAndWorkforceSteps: readonly Step[] = [
  {
    kind: 'per_10000',
    id: 'ehc_requests',
    rate: 32,
    follows: 'need',
    spread: 0.2,
    season: [1.08, 0.82, 1.02, 1.08],
  },
  { kind: 'share', id: 'ehcp_issued', of: 'ehc_requests', level: 0.66, spread: 0.07, best: 'none' },
  {
    kind: 'share',
    id: 'ehcp_20wk',
    of: 'ehcp_issued',
    level: 0.5,
    spread: 0.4,
    best: 'high',
    drift: 0.006,
  },
  { kind: 'per_10000', id: 'ehcp_reviews_due', rate: 128, follows: 'children', spread: 0.1 },
  { kind: 'share', id: 'ehcp_reviewed', of: 'ehcp_reviews_due', level: 0.81, spread: 0.14, best: 'high' },
  { kind: 'per_10000', id: 'ehe', rate: 94, follows: 'children', spread: 0.25 },
  { kind: 'per_10000', id: 'aged_16_17', rate: 1110, follows: 'children', spread: 0.02 },
  { kind: 'share', id: 'neet_nk', of: 'aged_16_17', level: 0.055, spread: 0.02, best: 'low' },
  { kind: 'posts', id: 'sw_posts', of: 'cin_all', level: 0.098, spread: 0.01, best: 'none' },
  { kind: 'posts', id: 'sw_vacant', of: 'sw_posts', level: 0.165, spread: 0.07, best: 'low' },
  { kind: 'posts', id: 'sw_inpost', of: 'sw_posts', level: 0.83, spread: 0.03, best: 'none' },
  { kind: 'posts', id: 'sw_agency', of: 'sw_posts', level: 0.135, spread: 0.06, best: 'low' },
  { kind: 'posts', id: 'sw_left', of: 'sw_inpost', level: 0.145, spread: 0.05, best: 'low' },
  { kind: 'posts', id: 'sw_caseholders', of: 'sw_inpost', level: 0.76, spread: 0.04, best: 'none' },
]

export const learningAndWorkforceOutputs: readonly Output[] = [
  count('ehc_requests_number', ['in_period', 'ytd_calendar'], 'ehc_requests'),
  part('ehcp_20wk_pct', ['in_period', 'ytd_calendar'], ['ehcp_20wk', 'ehcp_issued']),
  part('ehcp_annual_review_12m_pct', ['in_period'], ['ehcp_reviewed', 'ehcp_reviews_due']),
  count('ehe_number', ['snapshot'], 'ehe'),
  part('neet_nk_16_17_pct', ['rolling_3m'], ['neet_nk', 'aged_16_17']),
  count('sw_inpost_fte', ['snapshot'], 'sw_inpost'),
  part('sw_vacancy_pct', ['snapshot'], ['sw_vacant', 'sw_posts']),
  part('agency_sw_pct', ['snapshot'], ['sw_agency', 'sw_posts']),
  part('sw_turnover_pct', ['rolling_12m'], ['sw_left', 'sw_inpost']),
  part('sw_caseload', ['snapshot'], ['cin_all', 'sw_caseholders']),
]
