import type { Indicator } from '../../indicator.ts'
import { defineIndicator } from '../define-indicator.ts'

export const childProtectionVisitsOtherwise: readonly Indicator[] = [
  defineIndicator({
    id: 'cp_visits_statutory_pct',
    name: 'Child protection visits in the statutory timescale',
    shortName: 'Visits in timescale',
    topic: 'child_protection',
    definition:
      'Visits to children on a plan made within the council’s timescale, as a share of visits due in the period. The number of days is set locally.',
    whyItMatters: 'Seeing children is the one safeguard that cannot be done from a desk.',
    unit: 'percent',
    decimals: 1,
    polarity: 'high',
    bases: ['in_period', 'ytd_financial'],
    calendar: 'financial',
    frequency: 'quarterly',
    numerator: 'Visits made in timescale',
    denominator: 'Visits due',
    parts: { numerator: null, denominator: null },
    counting: 'level',
    collection: 'Local case management system',
    plausible: { from: 0, to: 100 },
    disclosure: 'children',
    variants: [
      { id: 'cp_visits_10d_pct', differs: 'Visits within 10 working days.' },
      { id: 'cp_visits_15d_pct', differs: 'Visits within 15 working days.' },
      { id: 'cp_visits_20d_pct', differs: 'Visits within 20 working days.' },
      { id: 'cp_children_seen_15d_pct', differs: 'Counts children seen, not visits.' },
    ],
    published: [],
    printed: [
      {
        basis: 'in_period',
        labels: ['% of visits completed within statutory timescale - Child Protection (CP)'],
        codes: [],
      },
    ],
    inTemplate: true,
    versions: [{ version: 1, date: '2026-11-22', reason: 'First definition.' }],
  }),
  defineIndicator({
    id: 'cp_children_seen_15d_pct',
    name: 'Children on a plan seen in the last 15 working days',
    shortName: 'Seen in 15 days',
    topic: 'child_protection',
    definition:
      'Children on a plan who had been seen within the last 15 working days, as a share of children on a plan at the end of the period.',
    whyItMatters: 'Says how many children have been seen, where counting visits can hide one who was missed.',
    unit: 'percent',
    decimals: 1,
    polarity: 'high',
    bases: ['snapshot'],
    calendar: 'financial',
    frequency: 'monthly',
    numerator: 'Children on a plan seen within 15 working days',
    denominator: 'Children with an open plan',
    parts: { numerator: null, denominator: 'cpp_number' },
    counting: 'level',
    collection: 'Local case management system',
    plausible: { from: 0, to: 100 },
    disclosure: 'children',
    variants: [
      { id: 'cp_visits_10d_pct', differs: 'Visits within 10 working days.' },
      { id: 'cp_visits_15d_pct', differs: 'Visits within 15 working days.' },
      { id: 'cp_visits_20d_pct', differs: 'Visits within 20 working days.' },
      {
        id: 'cp_visits_statutory_pct',
        differs: 'Visits within the council’s own timescale, which its report does not state.',
      },
    ],
    published: [],
    printed: [
      {
        basis: 'snapshot',
        labels: [
          'Percentage of children subject to a Child Protection Plan seen in the last 15 working days.',
        ],
        codes: ['CP8-QL'],
      },
    ],
    inTemplate: true,
    versions: [{ version: 1, date: '2026-11-22', reason: 'First definition.' }],
  }),
]
