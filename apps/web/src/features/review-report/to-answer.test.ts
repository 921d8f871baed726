import { expect, test } from 'vitest'
import { review as words } from '../../words/review.ts'
import { type Chosen, nothingChosen, toAnswer } from './to-answer.ts'

const answer = (part: Partial<Chosen>) => toAnswer({ ...nothingChosen, ...part })
const typed = (value: string, numerator = '', denominator = '') => ({ value, numerator, denominator })

test('an offered answer is sent as it is; none, or half of one, is asked for in a sentence', () => {
  expect(answer({ chosen: '{"do":"accept"}' })).toEqual(['{"do":"accept"}', null])
  expect(answer({})).toEqual([null, words.chooseAnswer])
  expect(answer({ chosen: 'named' })).toEqual([null, words.chooseIndicator])
  expect(answer({ chosen: 'missing' })).toEqual([null, words.chooseReason])
  expect(answer({ chosen: 'typed', typed: typed('') })).toEqual([null, words.typeFigure])
  expect(answer({ chosen: 'typed-rows', rows: { a: typed('1'), b: typed('', '3') } })).toEqual([
    null,
    words.bothParts,
  ])
})

test('a reason, a typed figure and typed rows become answers; an empty row is no mistake', () => {
  expect(answer({ chosen: 'missing', because: 'pending' })[0]).toBe('{"do":"missing","because":"pending"}')
  expect(JSON.parse(answer({ chosen: 'typed', typed: typed('4') })[0] ?? '')).toMatchObject({ value: '4' })
  expect(
    JSON.parse(answer({ chosen: 'typed-rows', rows: { a: typed('1'), b: typed('') } })[0] ?? ''),
  ).toEqual({
    do: 'correct-each',
    figures: { a: typed('1'), b: typed('') },
  })
})
