import { expect, test } from 'vitest'
import { aReadCell, doubtsOf } from './a-cell.ts'
import { rateScaleDoubtful } from './rate-scale-doubtful.ts'

const row = (...values: readonly string[]) =>
  doubtsOf(
    rateScaleDoubtful(values.map((value, column) => aReadCell({ unit: 'rate_per_100k', value, column }))),
  )

test('figures below one in 100,000 are asked about, larger ones and a lone one are not', () => {
  expect(row('0.30', '0.07', '0.16')).toEqual(Array(3).fill('asked:rate-scale-doubtful'))
  expect(row('0.30', '11.2')).toEqual(['', ''])
  expect(row('0', '0')).toEqual(['', ''])
  expect(row('0.30')).toEqual([''])
})
