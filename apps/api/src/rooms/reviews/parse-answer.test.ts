import { expect, test } from 'vitest'
import { parseAnswer } from './parse-answer.ts'

const parse = (answer: unknown) => parseAnswer(JSON.stringify(answer))

test('every kind of answer is taken', () => {
  for (const answer of [
    { do: 'accept' },
    { do: 'skip' },
    { do: 'no-indicator' },
    { do: 'missing', because: 'not_available' },
    { do: 'correct', value: '88.9', numerator: '112', denominator: '126' },
    { do: 'correct', period: 'latest' },
    { do: 'correct-each', figures: { '7 2 outturn': { value: '25', numerator: '', denominator: '' } } },
    { do: 'indicator', id: 'cla_number', basis: 'snapshot' },
  ])
    expect(parse(answer)).toEqual(answer)
})

test('anything else is not', () => {
  for (const answer of [
    null,
    { do: 'delete' },
    { do: 'missing', because: 'lost' },
    { do: 'correct', value: '12; drop' },
    { do: 'correct', value: '-' },
    { do: 'correct-each', figures: { '7 2 outturn': { value: 'many', numerator: '', denominator: '' } } },
    { do: 'correct-each', figures: { '7 2 outturn': { value: '1' } } },
    { do: 'correct', value: '.' },
    { do: 'correct', period: 'some time' },
    { do: 'indicator', id: 'no_such', basis: 'snapshot' },
    { do: 'indicator', id: 'cla_number', basis: 'now and then' },
  ])
    expect(parse(answer)).toBeNull()
  expect(parseAnswer('{"do":')).toBeNull()
})
