import { expect, test } from 'vitest'
import { aReadCell, doubtsOf } from './a-cell.ts'
import { dashReadAsOne } from './dash-read-as-one.ts'

test('a bare 1 beside a missing comparator loses its value and waits', () => {
  const read = dashReadAsOne([
    aReadCell({ value: '31.9', verbatim: '31.9%', unit: 'percent' }),
    aReadCell({ role: 'comparator_national', value: '1' }),
    aReadCell({ role: 'comparator_region', marker: 'no_data' }),
  ])
  expect(read[1]).toMatchObject({ value: '', marker: 'noise' })
  expect(doubtsOf(read)).toEqual(['', 'held:dash-read-as-one', ''])
})

test('a believable 1 keeps its value but waits too', () => {
  const read = dashReadAsOne([
    aReadCell({ value: '1.2' }),
    aReadCell({ role: 'comparator_national', value: '1' }),
    aReadCell({ role: 'comparator_region', value: '1.4' }),
  ])
  expect(read[1]).toMatchObject({ value: '1' })
  expect(doubtsOf(read)[1]).toBe('held:dash-read-as-one')
})
