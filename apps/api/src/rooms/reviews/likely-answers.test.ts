import { questionsOf } from '@outturn/returns'
import { expect, test } from 'vitest'
import { likelyAnswers } from './likely-answers.ts'
import { aHeldCell } from './testing/a-read-cell.ts'

const asked = (cell = aHeldCell('printed-rate-not-its-parts')) => {
  const [question] = questionsOf([cell])
  if (!question) throw new Error('a question')
  return { question, likely: likelyAnswers(question, cell) }
}

test('a rate that its parts do not make is answered by the rate or by the parts', () => {
  const { likely } = asked()
  expect(likely.slice(0, 2)).toEqual([
    {
      words: 'The printed rate: 89.5%, parts not given',
      answer: { do: 'correct', value: '89.5', numerator: '', denominator: '' },
    },
    {
      words: 'The parts: 112 / 126, so 88.9%',
      answer: { do: 'correct', value: '88.9', numerator: '112', denominator: '126' },
    },
  ])
})

test('a rate per 10,000 is worked out per 10,000, with the decimals printed', () => {
  const cell = aHeldCell('printed-rate-not-its-parts', {
    unit: 'rate_per_10k',
    value: '84.2',
    numerator: '576',
    denominator: '66446',
  })
  expect(asked(cell).likely[1]?.words).toBe('The parts: 576 / 66446, so 86.7')
})

test('other questions, and parts that make no rate, keep the answers that they have', () => {
  const other = asked(aHeldCell('shifted-row'))
  expect(other.likely).toBe(other.question.answers)
  const nought = asked(aHeldCell('printed-rate-not-its-parts', { denominator: '0' }))
  expect(nought.likely).toBe(nought.question.answers)
})
