import { expect, test } from 'vitest'
import type { ReadCell } from '../read-cell-types.ts'
import { aReadCell } from './a-cell.ts'
import { rateOfAnotherCount } from './rate-of-another-count.ts'

const column = (table: string, label: string, part: Partial<ReadCell>, values: readonly string[]) =>
  values.map((value, i) => aReadCell({ table, label, period: `2030-0${i + 4}`, row: i, value, ...part }))
const count = { unit: 'number', basis: 'in_month' } as const
const stock = { unit: 'number', basis: 'snapshot' } as const
const rate = { unit: 'rate_per_10k', basis: 'ytd' } as const
// 20,000 children: 100 of them are a rate of 50.
const known = [
  ...column('a', 'Children with a plan', stock, ['90', '100']),
  ...column('a', 'Rate of plans', rate, ['45.0', '50.0']),
  ...column('b', 'Children in care', stock, ['290', '300']),
  ...column('b', 'Rate of care', rate, ['145.0', '150.0']),
]
const enquiries = (last: string) => [
  ...column('c', 'Enquiries started in the month', count, ['10', '20']),
  ...column('c', 'Children who had one', count, ['30', '50']),
  ...column('c', 'Rate of enquiries started', rate, ['5.0', last]),
]
const noted = (cells: readonly ReadCell[]) =>
  rateOfAnotherCount(cells).flatMap((cell) => cell.doubts.map((doubt) => `${cell.period} ${doubt.seen}`))

test('a rate of children under the name of enquiries is noted', () => {
  const seen =
    'The rate is worked out from “Children who had one”, not from “Enquiries started in the month”.'
  expect(noted([...known, ...enquiries('40.0')])).toEqual([`2030-04 ${seen}`, `2030-05 ${seen}`])
})

test('a rate of what its label names is not, nor one that fits nothing, nor any without a known population', () => {
  expect(noted([...known, ...enquiries('15.0')])).toEqual([])
  expect(noted([...known, ...enquiries('99.0')])).toEqual([])
  expect(noted(enquiries('40.0'))).toEqual([])
})
