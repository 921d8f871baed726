import { expect, test } from 'vitest'
import { aReadCell, doubtsOf } from './a-cell.ts'
import { blankInColumn } from './blank-in-column.ts'

const months = (texts: readonly string[], year: string) => [
  ...texts.map((value, i) =>
    aReadCell({
      table: 't',
      period: `2030-0${i + 4}`,
      basis: 'in_month',
      row: i,
      value,
      marker: value === '' ? 'empty' : '',
    }),
  ),
  aReadCell({ table: 't', period: 'FY2030', basis: 'ytd', value: year, row: 9 }),
]

test('a blank among figures is asked about, once for its measure', () => {
  expect(doubtsOf(blankInColumn(months(['2', '', '2'], '9')))).toEqual(['', 'asked:blank-in-column', '', ''])
})

test('the question says where zeros would make the year so far', () => {
  const seen = (year: string) => blankInColumn(months(['2', '', '2'], year))[1]?.doubts[0]?.seen
  expect(seen('4')).toContain('add up to 4')
  expect(seen('5')).not.toContain('add up')
})

test('a comparator or a blank that is not due is not asked about', () => {
  const cells = [
    aReadCell({ marker: 'empty', role: 'comparator_national' }),
    aReadCell({ marker: 'not_due' }),
    aReadCell({ marker: 'no_data' }),
  ]
  expect(blankInColumn(cells)).toEqual(cells)
})
