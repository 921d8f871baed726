import { expect, test } from 'vitest'
import type { ReadBasis } from '../read-cell-types.ts'
import { aReadCell, doubtsOf } from './a-cell.ts'
import { yearToDateRepeatsMonth } from './year-to-date-repeats-month.ts'

const column = (label: string, basis: ReadBasis, texts: readonly string[]) => [
  ...texts.map((value, i) =>
    aReadCell({ table: 't', label, basis, unit: 'percent', period: `2030-0${i + 4}`, row: i, value }),
  ),
  aReadCell({
    table: 't',
    label,
    basis,
    unit: 'percent',
    period: 'FY2030',
    row: 9,
    value: texts.at(-1) ?? '',
  }),
]
const asked = (month: readonly string[], year: readonly string[]) =>
  doubtsOf(
    yearToDateRepeatsMonth([
      ...column('In time', 'in_month', month),
      ...column('In time so far', 'ytd', year),
    ]),
  ).flatMap((doubts, i) => (doubts === 'asked:year-to-date-repeats-month' ? [i - month.length - 1] : []))

test('a year to date that repeats the month is asked about, April apart, its year with it', () => {
  expect(asked(['93.3', '84.3', '88.9'], ['93.3', '84.3', '88.9'])).toEqual([1, 2, 3])
})

test('one that runs its own way is not, nor one that never changes', () => {
  expect(asked(['93.3', '84.3', '88.9'], ['93.3', '88.8', '88.8'])).toEqual([])
  expect(asked(['100', '100', '100'], ['100', '100', '100'])).toEqual([])
  expect(asked(['93.3', '84.3'], ['93.3', '84.3'])).toEqual([])
})
