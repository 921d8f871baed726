import fc from 'fast-check'
import { expect, it } from 'vitest'
import { amountOfPrinted } from './amount-of-printed.ts'

it.each([
  ['8.199999999999998', 8.2],
  ['18.899999999999999', 18.9],
  ['7.0000000000000007E-2', 0.07],
  ['3.2048347220950464E-2', 0.03204834722],
  ['632830', 632830],
  ['0', 0],
])('%s is %d', (printed, amount) => {
  expect(amountOfPrinted(printed)).toBe(amount)
})

it('gives back every figure of up to ten digits', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999_999_999 }),
      fc.integer({ min: 0, max: 4 }),
      (digits, places) => {
        const amount = digits / 10 ** places
        expect(amountOfPrinted(String(amount))).toBe(amount)
      },
    ),
  )
})

it.each(['x', '', ' ', 'c', '1,234'])('refuses “%s”', (printed) => {
  expect(() => amountOfPrinted(printed)).toThrow(RangeError)
})
