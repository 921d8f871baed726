import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { showNumber } from './show-number.ts'

const show = (number: number, format: string) => showNumber(number, format, 'from 1900').text

describe('showNumber', () => {
  it.each([
    [0.125, '0%', '13%'],
    [0.125, '0.0%', '12.5%'],
    [0.184, '0.00%', '18.40%'],
    [1234567.891, '#,##0.00', '1,234,567.89'],
    [-1234, '#,##0;-#,##0', '-1,234'],
    [-5, '0;(0)', '-5'],
    [12.5, '0.0"%"', '12.5'],
    [12, 'General', '12'],
    [0.1 + 0.2, 'General', '0.3'],
    [2.5, '0', '3'],
    [1.005, '0.00', '1.01'],
    [-0.04, '0.0', '0.0'],
    [3, '0.##', '3'],
    [3.25, '0.0##', '3.25'],
    [1250, '£#,##0', '£1,250'],
    [1250, '[$£-809]#,##0', '£1,250'],
    [1250000, '0,,', '1250000'],
    [0.5, '# ?/?', '0.5'],
    [12345, '0.00E+00', '12345'],
    [7, '[Red]0;[Blue]0', '7'],
    [45019, 'd mmmm yyyy', '3 April 2023'],
    [45019.5, 'dd/mm/yyyy h:mm', '2023-04-03T12:00'],
  ])('%d as %s shows %s', (number, format, shown) => {
    expect(show(number, format)).toBe(shown)
  })

  it('shows any number so that it reads back to within the last place shown', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000_000, max: 10_000_000 }),
        fc.integer({ min: 0, max: 3 }),
        (scaled, decimals) => {
          const number = scaled / 1000
          const shown = show(number, `#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`)
          expect(Math.abs(Number(shown.replace(/,/g, '')) - number)).toBeLessThanOrEqual(
            0.5 * 10 ** -decimals + 1e-9,
          )
        },
      ),
    )
  })
})
