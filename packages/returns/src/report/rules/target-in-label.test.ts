import { expect, test } from 'vitest'
import { aReadCell } from './a-cell.ts'
import { targetInLabel } from './target-in-label.ts'

const seen = (label: string, target = '') =>
  targetInLabel([
    aReadCell({ label, period: 'FY2024-Q4', value: '500' }),
    aReadCell({ label, period: 'FY2025-Q1', value: '519' }),
    aReadCell({ label, role: 'target', value: target }),
  ]).map((cell) => cell.doubts[0]?.seen ?? '')

test('a target in the label is noted at the newest figure, unless a column gives one', () => {
  expect(seen('Adoption A10 (426 days national target)')).toEqual([
    '',
    'The label names a target: 426 days.',
    '',
  ])
  expect(seen('Adoption A10 (426 days national target)', '426')).toEqual(['', '', ''])
  expect(seen('Adoption A10 (426 days)')).toEqual(['', '', ''])
})
