import type { Indicator } from '../../indicator.ts'
import { defineIndicator } from '../define-indicator.ts'

export const population: readonly Indicator[] = [
  defineIndicator({
    id: 'population_0_17',
    name: 'Children aged 0 to 17',
    shortName: 'Children',
    topic: 'population',
    definition:
      'Children aged 0 to 17 who live in the area, as estimated for 30 June. Rates use the newest estimate before their year ends.',
    whyItMatters: 'Every rate per 10,000 divides by it, so a changed estimate changes them all.',
    unit: 'count',
    decimals: 0,
    polarity: 'none',
    bases: ['snapshot'],
    calendar: 'calendar',
    frequency: 'annual',
    numerator: 'Children aged 0 to 17',
    denominator: null,
    parts: { numerator: null, denominator: null },
    counting: 'level',
    collection: 'ONS mid-year population estimates',
    plausible: { from: 0, to: 400000 },
    disclosure: 'open',
    variants: [],
    published: [
      {
        source: 'EES',
        measure: 'population-0-17/population_estimate/age_group=Children aged 0 to 17 years',
        basis: 'snapshot',
        yearType: 'calendar',
        at: '30 June',
        quartiles: 'shown',
      },
    ],
    printed: [],
    inTemplate: false,
    versions: [{ version: 1, date: '2026-11-22', reason: 'First definition.' }],
  }),
]
