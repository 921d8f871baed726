import { expect, test } from 'vitest'
import { findIndicators } from './find-indicators.ts'

const ids = (text: string) => findIndicators(text).map(({ id }) => id)

test('finds by words of the name, in any order and case, begun only', () => {
  expect(ids('within 12 MONTHS re-ref')).toContain('rereferrals_pct')
  expect(ids('care leav suitable')[0]).toBe('cl_suitable_19_21_pct')
})

test('finds by a council’s label, a council’s code and DfE’s short name', () => {
  expect(ids('PI.2250')).toEqual(['eh_not_escalated_6m_pct'])
  expect(ids('CSC 183')).toEqual(['cpp_allocated_pct'])
  expect(ids('PrevRegCPR')).toEqual(['cpp_repeat_ever_pct'])
  expect(ids('CiC')).toContain('cla_number')
})

test('a match in the name comes before a match in the definition', () => {
  const found = ids('adoption')
  expect(found.slice(0, 2)).toEqual(['adoptions_number', 'adoption_a10_days'])
  // Placed for adoption stands only in the definition of placement stability.
  expect(found.indexOf('cla_ltps_2yr_pct')).toBeGreaterThan(1)
})

test('finds nothing for no text or no match', () => {
  expect(ids('  ')).toEqual([])
  expect(ids('submarines')).toEqual([])
})
