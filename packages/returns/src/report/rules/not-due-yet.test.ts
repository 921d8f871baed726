import { expect, test } from 'vitest'
import { aReadCell, doubtsOf } from './a-cell.ts'
import { notDueYet } from './not-due-yet.ts'

test('a blank after the newest figure of the whole report is not due, one before it is still blank', () => {
  const cells = notDueYet([
    aReadCell({ label: 'Homes', period: '2030-04', value: '5' }),
    aReadCell({ label: 'Homes', period: '2030-05', marker: 'empty' }),
    aReadCell({ label: 'Visits', period: '2030-05', value: '7' }),
    aReadCell({ label: 'Visits', period: '2030-06', marker: 'empty' }),
    aReadCell({ label: 'Visits', period: 'FY2030-Q1', marker: 'empty' }),
    aReadCell({ label: 'Visits', period: 'FY2030-Q2', marker: 'empty' }),
  ])
  expect(cells.map((cell) => cell.marker)).toEqual(['', 'empty', '', 'not_due', 'empty', 'not_due'])
  expect(doubtsOf(cells).join('')).toBe('')
})

test('a whole year, a comparator and a report without figures are left as they are', () => {
  const cells = [
    aReadCell({ period: '2030-04', value: '5' }),
    aReadCell({ period: 'FY2031', marker: 'empty' }),
    aReadCell({ period: '2030-09', marker: 'empty', role: 'comparator_national' }),
  ]
  expect(notDueYet(cells)).toEqual(cells)
  expect(notDueYet(cells.slice(1))).toEqual(cells.slice(1))
})
