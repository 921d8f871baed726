import { expect, test } from 'vitest'
import { aReadCell, doubtsOf } from './a-cell.ts'
import { twoPopulations } from './two-populations.ts'

const rate = (numerator: string, value: string) =>
  aReadCell({ role: 'equivalent', unit: 'rate_per_10k', numerator, value })

test('a rate of another population than the first is noted with both', () => {
  const cells = twoPopulations([rate('607', '68.41'), rate('385', '43.39'), rate('432', '47.60')])
  expect(doubtsOf(cells)).toEqual(['', '', 'noted:two-populations'])
  expect(cells[2]?.doubts[0]?.seen).toBe(
    'This rate is of about 90,756 children, another of this report of 88,730.',
  )
})

test('rounding makes no second population, and other units have none', () => {
  expect(doubtsOf(twoPopulations([rate('607', '68.41'), rate('95', '10.71')]))).toEqual(['', ''])
  const percent = { ...rate('385', '63.4'), unit: 'percent' as const }
  expect(doubtsOf(twoPopulations([rate('607', '68.41'), percent]))).toEqual(['', ''])
})
