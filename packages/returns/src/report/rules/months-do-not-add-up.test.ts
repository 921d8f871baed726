import { expect, test } from 'vitest'
import { aReadCell, doubtsOf } from './a-cell.ts'
import { monthsDoNotAddUp } from './months-do-not-add-up.ts'

test('a year smaller than its months is right for children only, a larger one never', () => {
  const table = (label: string, year: string) => [
    ...['5', '6', '7'].map((value, i) =>
      aReadCell({ value, table: 't', label, basis: 'in_month', period: `2030-0${i + 4}`, row: i }),
    ),
    aReadCell({ value: year, table: 't', label, basis: 'ytd', period: 'FY2030', row: 9 }),
  ]
  const held = (label: string, year: string) =>
    doubtsOf(monthsDoNotAddUp(table(label, year))).filter((doubt) => doubt !== '').length
  expect([
    held('Episodes', '18'),
    held('Episodes', '17'),
    held('Episodes', '12'),
    held('Children', '12'),
    held('Children', '25'),
  ]).toEqual([0, 0, 3, 0, 3])
})
