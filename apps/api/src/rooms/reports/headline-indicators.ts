/** What stands among the headline figures first: one to three of each topic, all with a best end. */
export const headlineIndicators: readonly string[] = [
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
]

/** How many headline figures the page has. */
export const headlineRows = 8

/** Headline indicators first, then the others as they come; those without a figure after those with one. */
export function chooseHeadline<One>(
  all: readonly One[],
  read: (one: One) => { readonly indicator: string; readonly measured: 'yes' | 'no' },
): readonly One[] {
  const place = (one: One) => {
    const { indicator, measured } = read(one)
    const at = headlineIndicators.indexOf(indicator)
    return (measured === 'yes' ? 0 : 1000) + (at < 0 ? headlineIndicators.length : at)
  }
  return all.toSorted((a, b) => place(a) - place(b)).slice(0, headlineRows)
}
