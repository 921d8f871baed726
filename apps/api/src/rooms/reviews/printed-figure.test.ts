import { expect, test } from 'vitest'
import { printedFigure } from './printed-figure.ts'

test.each([
  ['10 / 10 | 100.0', 100, '100.0'],
  ['0 / 27 | 0.0', 0, '0.0'],
  ['<b>1.3%</b> (96 / 7,459)', 1.3, '1.3%'],
  ['1,297', 1297, '1,297'],
  ['−24.3', -24.3, '−24.3'],
  ['90%', 90, '90%'],
  ['.5', 0.5, '.5'],
])('%s holds %d as %s', (verbatim, amount, printed) => {
  expect(printedFigure(verbatim, amount)).toBe(printed)
})

test('a part of a pair, a corrected figure and a look-alike are not the printed figure', () => {
  expect(printedFigure('10 / 11 | 90.9', 10)).toBeNull()
  expect(printedFigure('211', 21.1)).toBeNull()
  expect(printedFigure('3l2', 312)).toBeNull()
  expect(printedFigure('', 0)).toBeNull()
})
