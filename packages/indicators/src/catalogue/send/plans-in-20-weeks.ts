import type { Indicator } from '../../indicator.ts'
import { defineIndicator } from '../define-indicator.ts'

export const plansIn20Weeks: readonly Indicator[] = [
  defineIndicator({
    id: 'ehcp_20wk_pct',
    name: 'New EHC plans issued within 20 weeks, exceptions included',
    shortName: 'Plans in 20 weeks',
    topic: 'send',
    definition:
      'New education, health and care plans issued within 20 weeks of the request, as a share of all new plans issued, cases with a lawful exception included.',
    whyItMatters:
      'Twenty weeks is the legal limit; each week more is a week of school without the right help.',
    unit: 'percent',
    decimals: 1,
    polarity: 'high',
    bases: ['in_period', 'ytd_calendar'],
    calendar: 'calendar',
    frequency: 'quarterly',
    numerator: 'Plans issued within 20 weeks',
    denominator: 'Plans issued',
    parts: { numerator: null, denominator: null },
    counting: 'level',
    collection: 'SEN2 survey',
    plausible: { from: 0, to: 100 },
    disclosure: 'children',
    variants: [{ id: 'ehcp_20wk_excl_pct', differs: 'Leaves out plans with a lawful exception.' }],
    published: [
      {
        source: 'LAIT',
        measure: 'SEN_EHC_All_20wks',
        basis: 'in_period',
        yearType: 'calendar',
        quartiles: 'shown',
      },
    ],
    printed: [
      {
        basis: 'in_period',
        labels: [
          'EHCP completed in 20 weeks (%)',
          '% of EHCPs issued within 20 weeks (including exceptions)',
          'EHCPs issued within 20 weeks',
          'EHC plans within 20 weeks',
          'New EHC plans issued within 20 weeks - including exceptions (all)',
        ],
        codes: [],
      },
      { basis: 'ytd_calendar', labels: ['EHCP completed in 20 weeks (% calendar YTD)'], codes: [] },
    ],
    inTemplate: true,
    versions: [{ version: 1, date: '2026-11-22', reason: 'First definition.' }],
  }),
  defineIndicator({
    id: 'ehcp_20wk_excl_pct',
    name: 'New EHC plans issued within 20 weeks, exceptions left out',
    shortName: 'In 20 weeks, no exceptions',
    topic: 'send',
    definition:
      'New education, health and care plans issued within 20 weeks of the request, as a share of new plans issued that had no lawful exception.',
    whyItMatters: 'Kinder to the council, because it forgives delays that regulations allow.',
    unit: 'percent',
    decimals: 1,
    polarity: 'high',
    bases: ['in_period', 'ytd_calendar'],
    calendar: 'calendar',
    frequency: 'quarterly',
    numerator: 'Plans without an exception issued within 20 weeks',
    denominator: 'Plans issued without an exception',
    parts: { numerator: null, denominator: null },
    counting: 'level',
    collection: 'SEN2 survey',
    plausible: { from: 0, to: 100 },
    disclosure: 'children',
    variants: [{ id: 'ehcp_20wk_pct', differs: 'Includes plans with a lawful exception.' }],
    published: [
      {
        source: 'LAIT',
        measure: 'SEN_EHC_Excpt_20wks',
        basis: 'in_period',
        yearType: 'calendar',
        quartiles: 'shown',
      },
    ],
    printed: [
      {
        basis: 'in_period',
        labels: [
          '% Education and Health Care Plans (EHCP) issued within 20 week timescale (Excluding Exceptions)',
          '% of EHCPs issued within 20 weeks (excluding exceptions)',
          'EHCPs issued within 20 weeks',
          'EHC plans within 20 weeks',
          'New EHC plans issued within 20 weeks - excluding exceptions',
        ],
        codes: [],
      },
    ],
    inTemplate: true,
    versions: [{ version: 1, date: '2026-11-22', reason: 'First definition.' }],
  }),
]
