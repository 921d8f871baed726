import { answersOf, emptyProfile, type MatchedCell, questionsOf } from '@outturn/returns'
import { expect, test } from 'vitest'
import { dropDecision, keepDecision } from './keep-decision.ts'
import { printedKey } from './printed-question.ts'
import { aHeldCell } from './testing/a-read-cell.ts'

const first = (cells: readonly MatchedCell[]) => {
  const [question] = questionsOf(cells)
  if (!question) throw new Error('a question')
  return question
}
const cells = [aHeldCell('printed-rate-not-its-parts')]
const question = first(cells)

test('the very same figure on another line is the same question, another figure is not', () => {
  const moved = [
    aHeldCell('printed-rate-not-its-parts', { place: { sheet: null, row: 90, column: 7 }, table: '#88' }),
  ]
  expect(printedKey(first(moved), moved)).toBe(printedKey(question, cells))
  for (const part of [{ verbatim: '112 / 126 | 89.6' }, { period: 'FY2021' }, { label: 'Conferences' }]) {
    const other = [aHeldCell('printed-rate-not-its-parts', part)]
    expect(printedKey(first(other), other)).not.toBe(printedKey(question, cells))
  }
  const doubted = [aHeldCell('shifted-row')]
  expect(printedKey(first(doubted), doubted)).not.toBe(printedKey(question, cells))
})

test('an answer about one figure is remembered for the very same figure', () => {
  const profile = keepDecision(emptyProfile('general'), { question, answer: { do: 'skip' } }, cells)
  expect([...answersOf(profile)]).toEqual([[printedKey(question, cells), { do: 'skip' }]])
  expect(profile.version).toBe(2)
})

test('an answer about the shape of the report is remembered as such', () => {
  const asked = [aHeldCell('year-kind-not-stated')]
  const profile = keepDecision(
    emptyProfile('general'),
    { question: first(asked), answer: { do: 'accept' } },
    asked,
  )
  expect([...answersOf(profile).keys()]).toEqual(['year-kind-not-stated'])
})

test('an answer taken back is forgotten, with the name that it gave; a profile without it stays the same', () => {
  const nameless = [aHeldCell('x', { doubts: [], indicator: null })]
  const which = first(nameless)
  const named = keepDecision(
    emptyProfile('general'),
    { question: which, answer: { do: 'indicator', id: 'cla_number', basis: 'snapshot' } },
    nameless,
  )
  expect(named.names).toHaveLength(1)
  expect(dropDecision(named, which, nameless)).toMatchObject({ version: 3, decisions: [], names: [] })
  expect(dropDecision(named, question, cells)).toBe(named)
})

test('a blank that a person calls zero is zero in every report; a figure typed instead holds for this one', () => {
  const blank = [aHeldCell('blank-in-column', { value: '', verbatim: '', marker: 'empty', unit: 'number' })]
  const asked = first(blank)
  const kept = (value: string) =>
    keepDecision(emptyProfile('general'), { question: asked, answer: { do: 'correct', value } }, blank)
      .decisions[0]
  expect(kept('0')?.question).toBe(asked.id)
  expect(kept('4')?.question).toBe(printedKey(asked, blank))
})
