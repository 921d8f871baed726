import { expect, test } from 'vitest'
import { aReadCell, doubtsOf } from './a-cell.ts'
import { unitNotStated } from './unit-not-stated.ts'

const percent = aReadCell({ label: 'Plan review (within a year)', unit: 'percent', value: '95' })

test('a number beside a percentage of the same name is asked about, unless its label says what it is', () => {
  const beside = (label: string) =>
    doubtsOf(unitNotStated([percent, aReadCell({ label, value: '53', row: 2 })]))[1]
  expect(beside('Plan review (amended)')).toBe('asked:unit-not-stated')
  expect(beside('Plan review (number)')).toBe('')
  expect(beside('Plans (amended)')).toBe('')
})
