import { expect, test } from 'vitest'
import { settledAnswer, settledWords } from './reading-profile.ts'

const name = (id: string) => `the indicator ${id}`

test('every kind of answer has its words', () => {
  const said = (answer: object) => settledAnswer(JSON.stringify(answer), name)
  expect(said({ do: 'accept' })).toBe('Take it as it was read')
  expect(said({ do: 'skip' })).toBe('Leave it out')
  expect(said({ do: 'missing', because: 'not_available' })).toBe('Missing: not available')
  expect(said({ do: 'indicator', id: 'cla_number', basis: 'snapshot' })).toBe('the indicator cla_number')
  expect(said({ do: 'correct', value: '88.9', numerator: '112', denominator: '126' })).toBe('88.9, 112 / 126')
  expect(said({ do: 'correct', value: '89.5', numerator: '', denominator: '' })).toBe('89.5')
  expect(settledAnswer('no answer', name)).toBe('no answer')
})

test('decisions and names are counted', () => {
  expect(settledWords(1, 2)).toBe('1 decision, 2 names of rows')
})
