import type { Indicator } from '../../indicator.ts'
import { defineIndicator } from '../define-indicator.ts'

export const pathwayPlans: readonly Indicator[] = [
  defineIndicator({
    id: 'pathway_plan_number',
    name: 'Young people with a pathway plan (number)',
    shortName: 'Pathway plans',
    topic: 'care_leavers',
    definition:
      'Children looked after aged 16 and over and care leavers who have an authorised pathway plan at the end of the period.',
    whyItMatters: 'The plan sets out what the council will do until the young person stands alone.',
    unit: 'count',
    decimals: 0,
    polarity: 'high',
    bases: ['snapshot'],
    calendar: 'financial',
    frequency: 'monthly',
    numerator: 'Young people with an authorised pathway plan',
    denominator: null,
    parts: { numerator: null, denominator: null },
    counting: 'level',
    collection: 'Local case management system',
    plausible: { from: 0, to: 3000 },
    disclosure: 'children',
    variants: [],
    published: [],
    printed: [
      {
        basis: 'snapshot',
        labels: [
          'Number of Looked after Children aged 16+ or open Care Leavers with an authorised Pathway Plan',
        ],
        codes: ['LAC11-QL'],
      },
    ],
    inTemplate: true,
    versions: [{ version: 1, date: '2026-11-22', reason: 'First definition.' }],
  }),
  defineIndicator({
    id: 'pathway_plan_pct',
    name: 'Young people with a pathway plan',
    shortName: 'Pathway plans',
    topic: 'care_leavers',
    definition:
      'Young people aged 16 and over, in care or leaving it, with an authorised pathway plan, as a share of all who should have one.',
    whyItMatters: 'The law promises the plan; leaving care without it is leaving without directions.',
    unit: 'percent',
    decimals: 1,
    polarity: 'high',
    bases: ['snapshot'],
    calendar: 'financial',
    frequency: 'monthly',
    numerator: 'Young people with an authorised pathway plan',
    denominator: 'Children looked after aged 16 and over and open care leavers',
    parts: { numerator: 'pathway_plan_number', denominator: null },
    counting: 'level',
    collection: 'Local case management system',
    plausible: { from: 0, to: 100 },
    disclosure: 'children',
    variants: [],
    published: [],
    printed: [
      {
        basis: 'snapshot',
        labels: [
          'Percentage of Looked after Children aged 16+ or open Care Leavers with an authorised Pathway Plan',
          '% of care leavers with a pathway plan',
        ],
        codes: ['LAC11-QL (%)'],
      },
    ],
    inTemplate: true,
    versions: [{ version: 1, date: '2026-11-22', reason: 'First definition.' }],
  }),
]
