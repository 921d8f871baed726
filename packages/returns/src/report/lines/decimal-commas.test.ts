import { expect, test } from 'vitest'
import { plainDecimals } from './decimal-commas.ts'

const read = (...cells: readonly string[]) => plainDecimals([{ sheet: null, row: 1, cells }])[0]?.cells

test('beside a decimal comma a point parts thousands', () =>
  expect(read('Homes', '1.250', '90,5', '1.250,75', '-3,2 %')).toEqual([
    'Homes',
    '1250',
    '90.5',
    '1250.75',
    '-3.2 %',
  ]))

test.each([
  ['no figure has a decimal comma', '1.250', '90'],
  ['a figure has a decimal point', '1,250', '90.5'],
  ['a date stands beside', '1.250', '03.11.2030'],
])('nothing is changed where %s', (_, ...cells) => expect(read(...cells)).toEqual(cells))
