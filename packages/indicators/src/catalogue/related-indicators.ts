import type { Indicator } from '../indicator.ts'
import { catalogue } from './catalogue.ts'

/** What a question about some indicators leads to next: demand before it, the work around it, the staff for it. */
interface Rule {
  readonly about: RegExp
  readonly opens: readonly string[]
}

const staff = ['sw_caseload', 'sw_vacancy_pct', 'agency_sw_pct', 'sw_turnover_pct']
const demand = ['referrals_rate', 'referrals_number', 'cf_assess_number']

const rules: readonly Rule[] = [
  { about: /^cf_assess_/, opens: [...demand, ...staff] },
  { about: /^(referral|referrals|contact|contacts|mash)_/, opens: ['contacts_number', ...demand, ...staff] },
  {
    about: /^rereferrals_/,
    opens: ['referrals_rate', 'referrals_nfa_pct', 'cf_assess_45d_pct', 'eh_stepup_number', ...staff],
  },
  {
    about: /^(eha|ehp|eh|bsf|families|pbr)_/,
    opens: ['eh_contacts_number', 'eha_started_number', 'referrals_rate'],
  },
  { about: /^cin_/, opens: ['referrals_rate', 'cin_number', 'cpp_rate', ...staff] },
  { about: /^serious_incident_/, opens: ['cpp_rate', 's47_rate', 'cpp_repeat_2yr_pct'] },
  { about: /^camhs_/, opens: ['cla_sdq_pct', 'cla_health_uptodate_pct', 'camhs_6wk_pct', 'camhs_18wk_pct'] },
  {
    about: /^(s47|icpc|rcpc)_/,
    opens: ['s47_rate', 's47_to_icpc_pct', 'icpc_rate', 'icpc_to_cpp_pct', ...staff],
  },
  {
    about: /^(cpp_repeat|cpp_2yr)_/,
    opens: ['cpp_rate', 'cpp_started_number', 'cpp_ceased_number', 'icpc_to_cpp_pct', 'rereferrals_pct'],
  },
  { about: /^(cpp|cp)_/, opens: ['cpp_rate', 'cpp_number', 'icpc_to_cpp_pct', ...staff] },
  {
    about: /^(cla_(3plus|ltps|20miles|foster|own|homes|independent|ifa)|unregulated_|foster_)/,
    opens: [
      'cla_rate',
      'cla_own_foster_pct',
      'cla_ifa_pct',
      'foster_carers_inhouse_number',
      'unregulated_placements_number',
    ],
  },
  {
    about: /^cla_(iha|health|rha|dental|sdq|immunised)/,
    opens: [
      'cla_number',
      'cla_started_number',
      'cla_iha_20d_pct',
      'cla_health_uptodate_pct',
      'cla_dental_uptodate_pct',
    ],
  },
  { about: /^cla_/, opens: ['cla_rate', 'cla_started_number', 'cla_ceased_rate', 'cpp_rate', ...staff] },
  {
    about: /^(cl|pathway)_/,
    opens: ['cl_19_21_number', 'cl_not_in_touch_19_21_pct', 'cl_suitable_19_21_pct', 'pathway_plan_pct'],
  },
  {
    about: /^(ehc|ehcp|send|sen|sensupport)_/,
    opens: [
      'ehc_requests_number',
      'ehc_assess_started_number',
      'ehcp_number',
      'ehcp_20wk_pct',
      'send_tribunal_pct',
    ],
  },
  {
    about: /^(missing|rhi|referrals_cse|mace)_/,
    opens: ['missing_episodes_number', 'missing_children_number', 'rhi_offered_pct', 'rhi_72h_pct'],
  },
  {
    about: /^(sw|agency_sw|vacancies)_/,
    opens: [...staff, 'sw_sickness_days', 'sw_inpost_fte', 'referrals_rate'],
  },
  { about: /^(dir|agency_dir)_/, opens: ['dir_vacancy_pct', 'agency_dir_pct', 'dir_sickness_days'] },
  {
    about: /^(adoption|adoptions|sgo|cao)_/,
    opens: ['cla_ceased_rate', 'adoptions_pct', 'sgo_pct', 'adoption_a10_days'],
  },
  { about: /^yj_/, opens: ['yj_fte_rate_100k', 'yj_reoffending_pct', 'yj_custody_rate'] },
  {
    about: /^(neet|not_known|participation|september)_/,
    opens: ['neet_nk_16_17_pct', 'cl_eet_19_21_pct', 'pa_pct'],
  },
  {
    about: /^(attendance|unauth|pa|suspensions|perm|ehe|part_time|pupils|schools|school|fsm|ks2|ks4)_/,
    opens: ['attendance_pct', 'pa_pct', 'suspensions_pct', 'perm_exclusions_pct', 'ehe_number'],
  },
  { about: /^(ey|eyfs|funded)_/, opens: ['ey_engaged_pct', 'funded_2yo_pct', 'eyfs_gld_pct'] },
]

/**
 * The indicators that a question about this one opens next, in the order in which to look: by the first rule of its
 * name that fits. Its own numerator and denominator are not among them, nor is it itself.
 * Source: our own, by topic.
 * Example: assessments on time → referrals per 10,000, referrals, assessments, caseload, vacancies, agency, turnover.
 */
export function relatedTo(indicator: Pick<Indicator, 'id' | 'parts'>): readonly Indicator[] {
  const { id, parts } = indicator
  const opens = rules.find(({ about }) => about.test(id))?.opens ?? []
  return opens.flatMap((other) => {
    const found = catalogue.get(other)
    const isItself = other === id || other === parts.numerator || other === parts.denominator
    return found && !isItself ? [found] : []
  })
}

/** Every id that a rule opens, to be checked against the catalogue. */
export const openedByRules: readonly string[] = rules.flatMap(({ opens }) => opens)
