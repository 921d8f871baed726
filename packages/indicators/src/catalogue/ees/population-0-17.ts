import type { EesMapping } from './ees-mapping.ts'

/** ONS mid-year estimates of children aged 0 to 17, as DfE publishes them beside its rates. */
export const population0To17: EesMapping = {
  dataset: 'population-0-17',
  title: 'Mid-year population estimates: children aged 0 to 17',
  publisher: 'Office for National Statistics, by the Department for Education',
  source: 'https://explore-education-statistics.service.gov.uk/find-statistics/children-in-need',
  knownBy: ['age_group', 'population_estimate'],
  filters: [{ column: 'age_group', total: null }],
  reportingYear: 'calendar',
  figures: [
    {
      indicator: 'population_0_17',
      basis: 'snapshot',
      where: { age_group: 'Children aged 0 to 17 years' },
      value: 'population_estimate',
      numerator: null,
      denominator: null,
    },
  ],
}
