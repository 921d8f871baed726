import { expect, test } from 'vitest'
import { aReadCell } from './a-cell.ts'
import { reportedEachQuarter } from './reported-each-quarter.ts'

const months = (texts: readonly string[]) =>
  texts.map((value, i) =>
    aReadCell({ period: `2030-0${i + 4}`, row: i, value, marker: value === '' ? 'empty' : '' }),
  )
const markers = (texts: readonly string[]) => reportedEachQuarter(months(texts)).map((cell) => cell.marker)

test('months between two that close a quarter are not reported', () => {
  const na = 'not_available'
  expect(markers(['', '', '5', '', '', '7'])).toEqual([na, na, '', na, na, ''])
})

test('a figure in another month, one quarter alone, or a blank quarter’s end stays blank', () => {
  expect(markers(['', '4', '5', '', '', '7'])).toEqual(['empty', '', '', 'empty', 'empty', ''])
  expect(markers(['', '', '5', '', '', ''])).toEqual(['empty', 'empty', '', 'empty', 'empty', 'empty'])
})
