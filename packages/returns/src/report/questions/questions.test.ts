import { expect, test } from 'vitest'
import { aMatchedCell } from '../a-matched-cell.ts'
import type { MatchedCell } from '../matched-cell.ts'
import { exportProfile, importProfile } from '../profile/export-profile.ts'
import { answersOf, emptyProfile, remember, settle, undo } from '../profile/reading-profile.ts'
import { ask, hold, note, waitsForPerson } from '../read-cell-types.ts'
import { applyAnswers } from './apply-answers.ts'
import { questionsOf } from './questions-of.ts'

const held = (code: string, part: Parameters<typeof aMatchedCell>[0] = {}): MatchedCell =>
  hold(aMatchedCell(part), code, 'Seen.') as MatchedCell
const asked = (code: string, part: Parameters<typeof aMatchedCell>[0] = {}): MatchedCell =>
  ask(aMatchedCell(part), code, 'Seen.') as MatchedCell

test('one question for a row however many cells wait, none for a note', () => {
  const cells = [
    held('shifted-row', { row: 3 }),
    held('shifted-row', { row: 3, period: 'FY2025-Q1' }),
    held('shifted-row', { row: 4 }),
    note(aMatchedCell(), 'rounding', '') as MatchedCell,
  ]
  const questions = questionsOf(cells)
  expect(questions.map((question) => [question.code, question.places.length])).toEqual([
    ['shifted-row', 2],
    ['shifted-row', 1],
  ])
  expect(questions.every((question) => question.answers.length > 0)).toBe(true)
})

test('a row that no indicator surely fits is asked once, with the likeliest first', () => {
  const near = { id: 'cpp_number', basis: 'snapshot', by: 'likeness', confidence: 0.6 } as const
  const cells = ['FY2025-Q1', 'FY2025-Q2'].map(
    (period): MatchedCell => ({ ...aMatchedCell({ period }), indicator: null, suggestions: [near] }),
  )
  const [question, ...more] = questionsOf(cells)
  expect(more).toEqual([])
  expect(question?.answers.map((answer) => answer.answer.do)).toEqual(['indicator', 'no-indicator'])
})

test('answers settle, leave out, correct or mark as missing, and keep what was printed', () => {
  const cell = held('digits-look-alike', { verbatim: 'l5', value: '15' })
  const id = questionsOf([cell])[0]?.id ?? ''
  const after = (
    answer: Parameters<typeof applyAnswers>[1] extends ReadonlyMap<string, infer A> ? A : never,
  ) => applyAnswers([cell], new Map([[id, answer]]))
  expect(after({ do: 'skip' })).toEqual([])
  const [taken] = after({ do: 'accept' })
  expect(taken && waitsForPerson(taken)).toBe(false)
  expect(after({ do: 'correct', value: '75' })[0]).toMatchObject({ value: '75', verbatim: 'l5' })
  expect(after({ do: 'missing', because: 'not_available' })[0]).toMatchObject({
    value: '',
    marker: 'no_data',
    verbatim: 'l5',
  })
})

test('each figure of a row may be corrected by itself; one that nobody typed still waits', () => {
  const cells = [2, 3, 4, 5].map((column) =>
    held('row-length', {
      place: { sheet: null, row: 7, column },
      verbatim: '9',
      ...(column === 5 ? { value: '', numerator: '', denominator: '', marker: 'not_due' } : { value: '9' }),
    }),
  )
  const id = questionsOf(cells)[0]?.id ?? ''
  const figures = {
    '7 2 outturn': { value: '25', numerator: '1', denominator: '4' },
    '7 3 outturn': { value: '', numerator: '', denominator: '' },
    '7 5 outturn': { value: '', numerator: '', denominator: '' },
  }
  const after = applyAnswers(cells, new Map([[id, { do: 'correct-each', figures }]]))
  expect(after.map(({ value, numerator, marker, verbatim }) => [value, numerator, marker, verbatim])).toEqual(
    [
      ['25', '1', '', '9'],
      ['', '', 'no_data', '9'],
      ['9', cells[2]?.numerator, cells[2]?.marker, '9'],
      ['', '', 'not_due', '9'],
    ],
  )
  expect(after.map(waitsForPerson)).toEqual([false, false, true, false])
})

test('what holds next quarter is remembered, with a version; what holds for one figure is not', () => {
  const group = questionsOf([asked('group-may-be-moved')])[0]
  const figure = questionsOf([held('digits-look-alike')])[0]
  if (!group || !figure) throw new Error('two questions')
  const start = emptyProfile('general')
  const profile = remember(start, group, { answer: { do: 'accept' }, code: '' })
  expect(profile.version).toBe(2)
  expect(remember(profile, figure, { answer: { do: 'accept' }, code: '' })).toBe(profile)
  const next = applyAnswers(
    [asked('group-may-be-moved', { row: 99, value: '7', period: 'FY2025-Q3' })],
    answersOf(profile),
  )
  expect(questionsOf(next)).toEqual([])
})

test('a profile can be undone, and goes out and comes in as text', () => {
  const question = questionsOf([{ ...aMatchedCell({ label: 'Exits' }), indicator: null, suggestions: [] }])[0]
  if (!question) throw new Error('a question')
  const named = remember(emptyProfile('general'), question, {
    answer: { do: 'indicator', id: 'cla_number', basis: 'snapshot' },
    code: 'X1',
  })
  expect(named.names).toEqual([
    { section: 'Care', code: 'X1', label: 'Exits', indicator: 'cla_number', basis: 'snapshot' },
  ])
  expect(undo(named)).toMatchObject({ version: 3, names: [] })
  const settled = settle(named, { latestPeriod: '2030-04' })
  expect(importProfile(exportProfile(settled))).toEqual({ ...settled, before: null })
  expect([importProfile('no profile'), importProfile('{"outturnReadingProfile":1}')]).toEqual([null, null])
})

test('a row whose group is in question is asked about once, by the indicators it may be', () => {
  const near = { id: 'cpp_number', basis: 'snapshot', by: 'label', confidence: 0.9 } as const
  const open = asked('group-may-be-moved', {
    section: 'Safeguarding',
    sectionAbove: 'Plans',
    suggestions: [near],
  })
  const [question, ...more] = questionsOf([{ ...open, indicator: null }])
  expect([question?.code, more]).toEqual(['group-may-be-moved', []])
  expect(question?.answers.map(({ answer }) => answer)).toEqual([
    { do: 'indicator', id: 'cpp_number', basis: 'snapshot' },
    { do: 'no-indicator' },
  ])
  const named = questionsOf([open])[0]?.answers.map(({ answer }) => answer)
  expect(named).toEqual([{ do: 'correct', section: 'Plans' }, { do: 'accept' }])
})

test('a blank may be zero where things are counted, and never in a percentage', () => {
  const blank = (unit: 'number' | 'percent') => asked('blank-in-column', { unit, value: '', marker: 'empty' })
  const answers = (unit: 'number' | 'percent') =>
    questionsOf([blank(unit)])[0]?.answers.map(({ answer }) =>
      'because' in answer ? answer.because : answer.do,
    )
  expect(answers('number')).toEqual(['correct', 'not_due', 'not_available'])
  expect(answers('percent')).toEqual(['not_applicable', 'not_due', 'not_available'])
  const [question] = questionsOf([blank('number')])
  const profile =
    question &&
    remember(emptyProfile('general'), question, { answer: { do: 'correct', value: '0' }, code: '' })
  const [next] = profile ? applyAnswers([blank('number')], answersOf(profile)) : []
  expect(next).toMatchObject({ value: '0', marker: '', verbatim: '' })
})

test('one code with two signs is one question', () => {
  const signs = ['A', 'B'].map((section, row) =>
    held('sign-repeated-differently', { section, row, code: 'PI.1' }),
  )
  expect(questionsOf(signs).map((question) => question.places.length)).toEqual([2])
})

test('a row of which no figure is left is not asked about its place', () => {
  const dash = { row: 3, value: '', marker: 'no_data' }
  expect(questionsOf([held('row-may-be-shifted', dash)])).toEqual([])
  const [question] = questionsOf([held('row-may-be-shifted', dash), held('row-may-be-shifted', { row: 3 })])
  expect(question?.places.length).toBe(2)
})
