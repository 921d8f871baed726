import { expect, test } from 'vitest'
import { labelIndex, meaningsOfLabel } from './label-index.ts'
import { labelKey } from './label-key.ts'

test('two printings of one label meet', () => {
  expect(labelKey('<i>CSC 208b</i>')).toBe('csc 208b')
  expect(labelKey('<b>% CP visits</b>  (cumulative)')).toBe(labelKey('Percentage CP visits – cumulative'))
  expect(labelKey('ТВС')).toBe('tbc')
  expect(labelKey('under 5’s')).toBe(labelKey("under 5's"))
  expect(labelKey(' — ')).toBe('')
})

test('a code and a label lead to the indicator and its basis', () => {
  expect(meaningsOfLabel('CSC 032')).toEqual([
    { indicator: 'rereferrals_pct', basis: 'ytd_financial', by: 'code' },
  ])
  expect(meaningsOfLabel('% of referrals that are re-referrals (monthly)')).toEqual([
    { indicator: 'rereferrals_pct', basis: 'in_period', by: 'label' },
  ])
  expect(meaningsOfLabel('M6-QL')).toEqual([
    { indicator: 'rereferrals_closure_pct', basis: 'in_period', by: 'code' },
  ])
  expect(meaningsOfLabel('nothing that is printed')).toEqual([])
})

test('a label printed for two indicators keeps both meanings for a person', () => {
  expect(meaningsOfLabel('Number at period end').map(({ indicator }) => indicator)).toEqual([
    'cpp_number',
    'cla_number',
  ])
})

test('an indicator’s own name is known, without a basis', () => {
  expect(meaningsOfLabel('Care applications per 10,000 children')).toEqual([
    { indicator: 'care_applications_rate', basis: null, by: 'name' },
  ])
  for (const [key, meanings] of labelIndex) expect(meanings.length, key).toBeGreaterThan(0)
})
