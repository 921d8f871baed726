import { count, type Output, part, type Step } from './step.ts'

export const frontDoorSteps: readonly Step[] = [
  {
    kind: 'per_10000',
    id: 'contacts',
    rate: 310,
    follows: 'need',
    spread: 0.25,
    season: [1.04, 0.93, 1.02, 1.01],
  },
  { kind: 'share', id: 'referrals', of: 'contacts', level: 0.37, spread: 0.08, best: 'none' },
  { kind: 'share', id: 'decided_1wd', of: 'referrals', level: 0.89, spread: 0.09, best: 'high' },
  { kind: 'share', id: 'rereferrals', of: 'referrals', level: 0.215, spread: 0.08, best: 'low' },
  { kind: 'share', id: 'domestic_abuse', of: 'referrals', level: 0.28, spread: 0.06, best: 'none' },
  {
    kind: 'per_10000',
    id: 'eha_started',
    rate: 62,
    follows: 'need',
    spread: 0.35,
    season: [1.05, 0.84, 1.08, 1.03],
  },
  { kind: 'share', id: 'eh_closed', of: 'eha_started', level: 0.8, spread: 0.08, best: 'none' },
  { kind: 'share', id: 'eh_outcomes_met', of: 'eh_closed', level: 0.78, spread: 0.1, best: 'high' },
  { kind: 'share', id: 'assessments', of: 'referrals', level: 0.88, spread: 0.06, best: 'none' },
  { kind: 'share', id: 'assessed_45d', of: 'assessments', level: 0.83, spread: 0.13, best: 'high' },
  { kind: 'per_10000', id: 'cin_all', rate: 335, follows: 'need', spread: 0.15 },
  { kind: 'share', id: 'cin_visits_due', of: 'cin_all', level: 0.9, spread: 0.05, best: 'none' },
  { kind: 'share', id: 'cin_visits_made', of: 'cin_visits_due', level: 0.79, spread: 0.1, best: 'high' },
]

export const frontDoorOutputs: readonly Output[] = [
  count('contacts_number', ['in_period'], 'contacts'),
  part('contact_to_referral_pct', ['in_period'], ['referrals', 'contacts']),
  part('referral_1wd_pct', ['in_period'], ['decided_1wd', 'referrals']),
  count('referrals_number', ['in_period', 'ytd_financial'], 'referrals'),
  part('referrals_rate', ['in_period'], ['referrals', 'children']),
  part('referrals_da_pct', ['in_period'], ['domestic_abuse', 'referrals']),
  count('rereferrals_number', ['in_period', 'ytd_financial'], 'rereferrals'),
  part('rereferrals_pct', ['in_period', 'ytd_financial'], ['rereferrals', 'referrals']),
  count('eha_started_number', ['in_period', 'ytd_financial'], 'eha_started'),
  part('eh_closed_outcomes_met_pct', ['in_period'], ['eh_outcomes_met', 'eh_closed']),
  count('cf_assess_number', ['in_period', 'ytd_financial'], 'assessments'),
  part('cf_assess_45d_pct', ['in_period', 'ytd_financial'], ['assessed_45d', 'assessments']),
  count('cin_all_number', ['snapshot'], 'cin_all'),
  part('cin_rate', ['snapshot'], ['cin_all', 'children']),
  part('cin_visits_pct', ['in_period'], ['cin_visits_made', 'cin_visits_due']),
]
