import { expect, test } from 'vitest'
import { readCell } from './read-cell.ts'

const figure = (text: string) => {
  const content = readCell(text)
  return content.kind === 'figure'
    ? [content.value?.text ?? '', content.numerator?.text ?? '', content.denominator?.text ?? ''].join('|')
    : content.kind
}

test.each([
  ['1,650', '1650||'],
  ['38.0', '38.0||'],
  ['-0.85', '-0.85||'],
  ['10 / 11', '|10|11'],
  ['<b>1.3%</b> (96 / 7,459)', '1.3|96|7459'],
  ['<b>18.8%</b> (26.8 / 142.5)', '18.8|26.8|142.5'],
  ['52.4% (11 of 21)', '52.4|11|21'],
  ['70 Top Quartile', '70||'],
  ['375 (2020)', '375||'],
])('%s is read as %s', (text, expected) => expect(figure(text)).toBe(expected))

test.each([
  ['<20%', '<'],
  ['≥ 90', '≥'],
  ['90%+', '+'],
  ['at least 5', 'at least'],
  ['5 or fewer', 'or fewer'],
])('%s is a bound', (text, beside) => {
  expect(readCell(text)).toMatchObject({ kind: 'figure', beside })
})

test('a bracketed year is a word beside the figure, never a denominator', () => {
  const content = readCell('375 (2020)')
  expect(content.kind === 'figure' && content.beside).toBe('(2020)')
})

test.each([
  ['-', 'no_data'],
  ['–', 'no_data'],
  ['- n/a', 'not_applicable'],
  ['N/A', 'not_applicable'],
  ['TBC', 'TBC'],
  ['ТВС', 'TBC'],
  ['Available Q3', 'pending'],
  ['Available O3', 'pending'],
  ['Not published', 'not_available'],
  ['Local', 'local_only'],
  ['Local measure, no external benchmarking available.', 'local_only'],
  ['↑', 'up'],
  ['★', 'star'],
  ['\uf070', 'higher_is_better'],
])('%s is the marker %s', (text, marker) => expect(readCell(text)).toMatchObject({ kind: 'marker', marker }))

test('a promised quarter is kept', () => expect(readCell('Available in Q3')).toMatchObject({ due: 'Q3' }))

test.each(['ı', 'ii.', 'ē', ',', '•', '\\wedge', 'Ī'])('%s is noise', (text) =>
  expect(readCell(text).kind).toBe('noise'),
)

test.each([
  ['l5', '15'],
  ['1O.4', '10.4'],
  ['З1', '31'],
  ['4S%', '45'],
  ['１２', '12'],
  ['16,50', '16.50'],
  ['1,6505', '16505'],
])('%s is only guessed to be %s', (text, value) => {
  expect(readCell(text)).toMatchObject({ kind: 'figure', value: { text: value, guessed: true } })
})

test('a year is no pair', () => expect(readCell('2021/22').kind).toBe('words'))
test('a tag cut off at the end of a file is said', () =>
  expect(readCell('<span style="color: #FF0000; width')).toEqual({ kind: 'blank', cutOff: true }))
test('a date in a sentence is words', () => expect(readCell('as on 3 October').kind).toBe('words'))

test.each([
  ['£1,250', '1250', '£'],
  ['6*', '6', '*'],
  ['12 [r]', '12', '[r]'],
  ['1 250', '1250', 'spaces between digits'],
])('“%s” is %s with “%s” beside it', (raw, value, beside) => {
  const content = readCell(raw)
  expect(content.kind === 'figure' && [content.value?.text, content.beside]).toEqual([value, beside])
})

test.each(['Red', 'amber', 'G'])('the rating “%s” is a sign', (raw) =>
  expect(readCell(raw).kind).toBe('marker'),
)
