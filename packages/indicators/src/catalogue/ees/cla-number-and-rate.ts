import type { Basis } from '../../basis.ts'
import type { EesFigure, EesMapping } from './ees-mapping.ts'

/** One population of the file holds a number and its rate; the rate's parts stand beside it. */
/* @__NO_SIDE_EFFECTS__ */
function numberAndRate(
  populationType: string,
  basis: Basis,
  indicators: readonly [string, string],
): readonly EesFigure[] {
  const where = { population_type: populationType }
  const [number, rate] = indicators
  return [
    { indicator: number, basis, where, value: 'children_count', numerator: null, denominator: null },
    {
      indicator: rate,
      basis,
      where,
      value: 'rate_per_10000',
      numerator: 'children_count',
      denominator: 'population_estimate',
    },
  ]
}

/** Children looked after, and those starting and ceasing, as a number and for every 10,000 children. */
export const claNumberAndRate: EesMapping = {
  dataset: 'cla-number-and-rate',
  title: 'Children looked after: numbers and rates per 10,000 children',
  publisher: 'Department for Education',
  source:
    'https://explore-education-statistics.service.gov.uk/find-statistics/children-looked-after-in-england-including-adoptions',
  knownBy: ['population_type', 'population_estimate', 'children_count', 'rate_per_10000'],
  filters: [{ column: 'population_type', total: null }],
  reportingYear: 'financial',
  figures: /* @__PURE__ */ [
    numberAndRate('Children looked after on 31 March each year', 'snapshot', ['cla_number', 'cla_rate']),
    numberAndRate('Children starting to be looked after each year', 'in_period', [
      'cla_started_number',
      'cla_started_rate',
    ]),
    numberAndRate('Children ceasing to be looked after each year', 'in_period', [
      'cla_ceased_number',
      'cla_ceased_rate',
    ]),
  ].flat(),
}
