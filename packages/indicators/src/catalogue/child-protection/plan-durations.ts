import type { Indicator } from '../../indicator.ts'
import { defineIndicator } from '../define-indicator.ts'

export const planDurations: readonly Indicator[] = [
  defineIndicator({
    id: 'cpp_2yr_ceased_pct',
    name: 'Child protection plans that ended after 2 years or more',
    shortName: 'Ended after 2 years',
    topic: 'child_protection',
    definition:
      'Plans that had lasted 2 years or more when they ended, as a share of plans that ended in the period.',
    whyItMatters: 'A plan should bring change well within two years, or another way should be found.',
    unit: 'percent',
    decimals: 1,
    polarity: 'low',
    bases: ['ytd_financial', 'in_period'],
    calendar: 'financial',
    frequency: 'monthly',
    numerator: 'Plans ended that lasted 2 years or more',
    denominator: 'Children whose plan ended',
    parts: { numerator: null, denominator: 'cpp_ceased_number' },
    counting: 'level',
    collection: 'Children in need census',
    plausible: { from: 0, to: 100 },
    disclosure: 'children',
    variants: [{ id: 'cpp_2yr_open_pct', differs: 'Looks at plans still open on one day.' }],
    published: [
      {
        source: 'LAIT',
        measure: 'CPPlans2yrs',
        basis: 'in_period',
        yearType: 'financial',
        quartiles: 'shown',
      },
    ],
    printed: [
      {
        basis: 'ytd_financial',
        labels: ['% children ceasing a CP plan who had been subject to CP for 2 or more years (Cumulative)'],
        codes: ['CSC 186'],
      },
      {
        basis: 'in_period',
        labels: ['Child Protection Plans lasting 2 years or more which cease during the year'],
        codes: [],
      },
    ],
    inTemplate: true,
    versions: [{ version: 1, date: '2026-11-22', reason: 'First definition.' }],
  }),
  defineIndicator({
    id: 'cpp_2yr_open_pct',
    name: 'Child protection plans open for 2 years or more',
    shortName: 'Open 2 years or more',
    topic: 'child_protection',
    definition:
      'Children on a plan at the end of the period who had been on it for 2 years or more, as a share of children on a plan.',
    whyItMatters: 'Shows children who are stuck now, before their plans end.',
    unit: 'percent',
    decimals: 1,
    polarity: 'low',
    bases: ['snapshot'],
    calendar: 'financial',
    frequency: 'quarterly',
    numerator: 'Children on a plan for 2 years or more',
    denominator: 'Children with an open plan',
    parts: { numerator: null, denominator: 'cpp_number' },
    counting: 'level',
    collection: 'Children in need census',
    plausible: { from: 0, to: 100 },
    disclosure: 'children',
    variants: [{ id: 'cpp_2yr_ceased_pct', differs: 'Looks at plans when they end.' }],
    published: [
      {
        source: 'LAIT',
        measure: 'CPPlans2yrsActive',
        basis: 'snapshot',
        yearType: 'financial',
        at: '31 March',
        quartiles: 'shown',
      },
    ],
    printed: [
      {
        basis: 'snapshot',
        labels: [
          'CP plans open for 2 years or more',
          '% of CPPs open over 2 years',
          'Child Protection Plans lasting 2 years or more as at 31 March',
        ],
        codes: [],
      },
    ],
    inTemplate: true,
    versions: [{ version: 1, date: '2026-11-22', reason: 'First definition.' }],
  }),
]
