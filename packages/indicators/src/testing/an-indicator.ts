import { defineIndicator, type IndicatorDefinition } from '../catalogue/define-indicator.ts'
import type { Indicator } from '../indicator.ts'

/** A plain percentage where low is best; say only what your test is about. `anIndicator({ polarity: 'none' })`. */
export function anIndicator(differences: Partial<IndicatorDefinition> = {}): Indicator {
  return defineIndicator({
    id: 'late_letters_pct',
    name: 'Letters answered late',
    shortName: 'Late letters',
    topic: 'front_door',
    definition: 'Letters answered after the promised day, as a share of letters answered.',
    whyItMatters: 'An invented indicator for tests.',
    unit: 'percent',
    decimals: 1,
    polarity: 'low',
    bases: ['in_period', 'ytd_financial'],
    calendar: 'financial',
    frequency: 'quarterly',
    numerator: 'Letters answered late',
    denominator: 'Letters answered',
    parts: { numerator: null, denominator: null },
    counting: 'level',
    collection: 'Invented',
    plausible: { from: 0, to: 100 },
    disclosure: 'children',
    variants: [],
    published: [],
    printed: [],
    inTemplate: true,
    versions: [{ version: 1, date: '2020-01-01', reason: 'First definition.' }],
    ...differences,
  })
}
