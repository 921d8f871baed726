import type { Indicator } from '../../indicator.ts'
import { defineIndicator } from '../define-indicator.ts'

export const sendHomeEducation: readonly Indicator[] = [
  defineIndicator({
    id: 'ehcp_ehe_number',
    name: 'Pupils with an education, health and care plan who are educated at home',
    shortName: 'Home education, EHC plan',
    topic: 'send',
    definition:
      'Pupils with an education, health and care plan whose parents have chosen to educate them at home, at the end of the term.',
    whyItMatters: 'The council must still see that the plan is met at home.',
    unit: 'count',
    decimals: 0,
    polarity: 'none',
    bases: ['snapshot'],
    calendar: 'academic',
    frequency: 'termly',
    numerator: 'Pupils with an education, health and care plan educated at home',
    denominator: null,
    parts: { numerator: null, denominator: null },
    counting: 'level',
    collection: 'Local case management system',
    plausible: { from: 0, to: 900 },
    disclosure: 'children',
    variants: [],
    published: [],
    printed: [
      {
        basis: 'snapshot',
        labels: [
          'Number of pupils with (EHCP) Education and Health Care Plan who are electively home educated',
        ],
        codes: [],
      },
    ],
    inTemplate: true,
    versions: [{ version: 1, date: '2026-11-22', reason: 'First definition.' }],
  }),
  defineIndicator({
    id: 'sen_ehe_number',
    name: 'Pupils with SEN support who are educated at home',
    shortName: 'Home education, SEN support',
    topic: 'send',
    definition:
      'Pupils with SEN support whose parents have chosen to educate them at home, at the end of the term.',
    whyItMatters: 'Some parents choose it gladly, others because school did not work.',
    unit: 'count',
    decimals: 0,
    polarity: 'none',
    bases: ['snapshot'],
    calendar: 'academic',
    frequency: 'termly',
    numerator: 'Pupils with SEN support educated at home',
    denominator: null,
    parts: { numerator: null, denominator: null },
    counting: 'level',
    collection: 'Local case management system',
    plausible: { from: 0, to: 900 },
    disclosure: 'children',
    variants: [],
    published: [],
    printed: [
      {
        basis: 'snapshot',
        labels: [
          'Number of pupils with (SEN) Special Educational Need support who are electively home educated',
        ],
        codes: [],
      },
    ],
    inTemplate: true,
    versions: [{ version: 1, date: '2026-11-22', reason: 'First definition.' }],
  }),
]
