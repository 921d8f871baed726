import type { Indicator } from '../../indicator.ts'
import { defineIndicator } from '../define-indicator.ts'

export const conferenceTimeliness: readonly Indicator[] = [
  defineIndicator({
    id: 'icpc_15d_number',
    name: 'Children with an initial conference within 15 working days (number)',
    shortName: 'Conferences in time',
    topic: 'child_protection',
    definition:
      'Children whose initial conference was held within 15 working days of the strategy discussion or the start of the enquiry.',
    whyItMatters: 'Each one missing is a child at risk whose plan is late.',
    unit: 'count',
    decimals: 0,
    polarity: 'high',
    bases: ['in_period', 'ytd_financial'],
    calendar: 'financial',
    frequency: 'monthly',
    numerator: 'Children with a conference within 15 working days',
    denominator: null,
    parts: { numerator: null, denominator: null },
    counting: 'additive',
    collection: 'Children in need census',
    plausible: { from: 0, to: 3500 },
    disclosure: 'children',
    variants: [],
    published: [],
    printed: [
      {
        basis: 'in_period',
        labels: [
          'Number of children subject to Initial Child Protection Conferences (ICPCs) which were held within timescales (excludes transfer-ins)',
        ],
        codes: ['CP3-QL (val)'],
      },
    ],
    inTemplate: true,
    versions: [{ version: 1, date: '2026-11-22', reason: 'First definition.' }],
  }),
  defineIndicator({
    id: 'icpc_15d_pct',
    name: 'Initial child protection conferences held within 15 working days',
    shortName: 'Conferences in 15 days',
    topic: 'child_protection',
    definition:
      'Children whose initial conference was held within 15 working days of the start of the enquiry, as a share of children with a conference in the period.',
    whyItMatters: 'Fifteen working days is the statutory limit between an enquiry and a shared plan.',
    unit: 'percent',
    decimals: 1,
    polarity: 'high',
    bases: ['in_period', 'ytd_financial'],
    calendar: 'financial',
    frequency: 'monthly',
    numerator: 'Children with a conference within 15 working days',
    denominator: 'Children with an initial conference',
    parts: { numerator: 'icpc_15d_number', denominator: 'icpc_number' },
    counting: 'level',
    collection: 'Children in need census',
    plausible: { from: 0, to: 100 },
    disclosure: 'children',
    variants: [],
    published: [
      {
        source: 'LAIT',
        measure: 'CP_conf_15days',
        basis: 'in_period',
        yearType: 'financial',
        quartiles: 'shown',
      },
    ],
    printed: [
      {
        basis: 'in_period',
        labels: [
          "% ICPC's held within 15 days (CPP). Excludes transfer-in conferences (monthly).",
          '% Initial Child Protection Conference (ICPC) taking place in the month and within timescales',
          'Percentage of Initial Child Protection Conferences (ICPCs) held within timescales (based on count of children)',
          'ICPCs within 15 working days',
          '% of ICPCs held within 15 days',
          'ICPCs in timescale',
          'ICPC timeliness',
          '% ICPCs within 15 working days of strategy discussion',
          'Percentage of child protection conferences held within 15 days',
        ],
        codes: ['CSC 178', 'CP3-QL'],
      },
      {
        basis: 'ytd_financial',
        labels: [
          "% ICPC's held within 15 days (CPP). Excludes transfer-in conferences (year to date).",
          'ICPCs within 15 days (year to date)',
        ],
        codes: ['CSC 176'],
      },
    ],
    inTemplate: true,
    versions: [{ version: 1, date: '2026-11-22', reason: 'First definition.' }],
  }),
]
