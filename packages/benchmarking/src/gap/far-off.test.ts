import { expect, it } from 'vitest'
import { farOff } from './far-off.ts'

// Median 80; distances 10, 6, 2, 0, 2, 6 and 820, so the median distance is 6.
it('names the one that stands far from the rest', () => {
  expect(farOff([70, 74, 78, 80, 82, 86, 900])).toBe(6)
  expect(farOff([900, 70, 74, 78, 80, 82, 86])).toBe(0)
})
it('takes 7.5 deviations as far, and a little less as not', () => {
  expect(farOff([70, 74, 78, 80, 82, 86, 125])).toBe(6)
  expect(farOff([70, 74, 78, 80, 82, 86, 124.9])).toBeNull()
})
it.each([
  ['nobody far off', [70, 74, 78, 80, 82, 86, 90]],
  ['all equal', [80, 80, 80, 80, 80]],
  ['two far off', [70, 71, 72, 73, 74, 75, 76, 900, 901]],
  ['too few to say', [70, 71, 900]],
  ['nobody', []],
])('%s: null', (_, amounts) => {
  expect(farOff(amounts)).toBeNull()
})
