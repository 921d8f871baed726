import type { Indicator } from '../../indicator.ts'
import { defineIndicator } from '../define-indicator.ts'

export const reReferralsAfterClosure: readonly Indicator[] = [
  defineIndicator({
    id: 'rereferrals_closure_number',
    name: 'Re-referrals within 12 months of closure (number)',
    shortName: 'Re-referrals after closure',
    topic: 'front_door',
    definition:
      'Referrals in the period about a child whose earlier case had been closed within the last year. A council’s own definition.',
    whyItMatters:
      'Looks only at families who had left the service, some of them first referred more than a year ago.',
    unit: 'count',
    decimals: 0,
    polarity: 'low',
    bases: ['in_period', 'ytd_financial'],
    calendar: 'financial',
    frequency: 'monthly',
    numerator: 'Referrals within 12 months of closing an earlier case',
    denominator: null,
    parts: { numerator: null, denominator: null },
    counting: 'additive',
    collection: 'Local case management system',
    plausible: { from: 0, to: 18000 },
    disclosure: 'children',
    variants: [
      {
        id: 'rereferrals_number',
        differs: 'Counts back to the earlier referral, as the national census does.',
      },
    ],
    published: [],
    printed: [
      {
        basis: 'in_period',
        labels: ['Number of referrals which are re-referrals within one year of a closure assessment'],
        codes: ['M6-QL (val)'],
      },
    ],
    inTemplate: true,
    versions: [{ version: 1, date: '2026-11-22', reason: 'First definition.' }],
  }),
  defineIndicator({
    id: 'rereferrals_closure_pct',
    name: 'Re-referrals within 12 months of closure',
    shortName: 'Re-referrals after closure',
    topic: 'front_door',
    definition:
      'Referrals within a year of closing the child’s earlier case, as a share of all referrals in the period. A council’s own definition.',
    whyItMatters: 'Tells the council whether its closures hold; it cannot stand beside the national figure.',
    unit: 'percent',
    decimals: 1,
    polarity: 'low',
    bases: ['in_period', 'ytd_financial'],
    calendar: 'financial',
    frequency: 'monthly',
    numerator: 'Referrals within 12 months of closing an earlier case',
    denominator: 'Referrals received',
    parts: { numerator: 'rereferrals_closure_number', denominator: 'referrals_number' },
    counting: 'level',
    collection: 'Local case management system',
    plausible: { from: 0, to: 100 },
    disclosure: 'children',
    variants: [
      { id: 'rereferrals_pct', differs: 'Counts back to the earlier referral, as the national census does.' },
    ],
    published: [],
    printed: [
      {
        basis: 'in_period',
        labels: ['Percentage of referrals which are re-referrals within one year of a closure assessment'],
        codes: ['M6-QL'],
      },
    ],
    inTemplate: true,
    versions: [{ version: 1, date: '2026-11-22', reason: 'First definition.' }],
  }),
]
