import type { Indicator } from '../../indicator.ts'
import { defineIndicator } from '../define-indicator.ts'

export const section47Rates: readonly Indicator[] = [
  defineIndicator({
    id: 's47_rate',
    name: 'Section 47 enquiries per 10,000 children',
    shortName: 'Section 47 rate',
    topic: 'child_protection',
    definition:
      'Section 47 enquiries begun for every 10,000 children aged 0 to 17, one for each child concerned. Months and quarters are not scaled up.',
    whyItMatters: 'Shows how readily a council investigates; police practice moves it too.',
    unit: 'rate_per_10000',
    decimals: 1,
    polarity: 'none',
    bases: ['in_period', 'ytd_financial'],
    calendar: 'financial',
    frequency: 'monthly',
    numerator: 'Section 47 enquiries started, by child',
    denominator: 'Children aged 0 to 17 (mid-year estimate)',
    parts: { numerator: 's47_number', denominator: 'population_0_17' },
    counting: 'level',
    collection: 'Children in need census',
    plausible: { from: 0, to: 900 },
    disclosure: 'children',
    variants: [],
    published: [
      {
        source: 'LAIT',
        measure: 'Section_47',
        basis: 'in_period',
        yearType: 'financial',
        quartiles: 'shown',
      },
    ],
    printed: [
      {
        basis: 'in_period',
        labels: [
          'Rate of Section 47 (S47) enquiries started per 10,000 children aged 0-17',
          'S47 rate per 10,000',
          'Rate of S47 enquiries per 10,000',
          'Section 47 enquiries rate per 10,000 children',
        ],
        codes: ['CP1-NI'],
      },
      {
        basis: 'ytd_financial',
        labels: [
          'Rate of section 47 enquires started per 10,000 of the 0-17 population (Cumulative)',
          'Children who were subject to a section 47 enquiry Rate per 10,000 YTD',
        ],
        codes: ['CSC 164'],
      },
    ],
    inTemplate: true,
    versions: [{ version: 1, date: '2026-11-22', reason: 'First definition.' }],
  }),
  defineIndicator({
    id: 's47_to_icpc_pct',
    name: 'Section 47 enquiries that led to an initial conference',
    shortName: 'Enquiry to conference',
    topic: 'child_protection',
    definition:
      'Children whose section 47 enquiry led to an initial child protection conference, as a share of enquiries completed in the period.',
    whyItMatters: 'A low share means many families investigated without a conference following.',
    unit: 'percent',
    decimals: 1,
    polarity: 'none',
    bases: ['in_period', 'ytd_financial'],
    calendar: 'financial',
    frequency: 'quarterly',
    numerator: 'Enquiries with the outcome of a conference',
    denominator: 'Section 47 enquiries completed',
    parts: { numerator: null, denominator: null },
    counting: 'level',
    collection: 'Children in need census',
    plausible: { from: 0, to: 100 },
    disclosure: 'children',
    variants: [],
    published: [],
    printed: [
      {
        basis: 'in_period',
        labels: [
          '% of children who were subject to a section 47 enquiry that led to an Initial Child Protection Conference (ICPC)',
        ],
        codes: [],
      },
    ],
    inTemplate: true,
    versions: [{ version: 1, date: '2026-11-22', reason: 'First definition.' }],
  }),
]
