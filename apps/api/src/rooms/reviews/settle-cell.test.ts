import { expect, test } from 'vitest'
import { settleCell } from './settle-cell.ts'
import { aHeldCell } from './testing/a-read-cell.ts'

const doubt = (code: string) => ({ code, grade: 'held', seen: 'Seen.' }) as const
const cell = aHeldCell('percent-over-100', {
  doubts: [doubt('percent-over-100'), doubt('outside-plausible-range'), doubt('shifted-row')],
})
const waiting = (answer: object) =>
  settleCell(cell, new Map([['percent-over-100 · 24 · 2', answer as never]]))?.doubts.flatMap(
    ({ code, grade }) => (grade === 'noted' ? [] : [code]),
  )

test('a typed figure settles every doubt about the figure and none about its row', () => {
  expect(waiting({ do: 'correct', value: '21.1' })).toEqual(['shifted-row'])
  expect(waiting({ do: 'missing', because: 'not_available' })).toEqual(['shifted-row'])
})

test('a figure typed in the table of its row settles every doubt about the figure', () => {
  const typed = { value: '21.1', numerator: '', denominator: '' }
  const answers = new Map([
    ['shifted-row · 24', { do: 'correct-each', figures: { '24 2 outturn': typed } } as const],
  ])
  expect(settleCell(cell, answers)).toMatchObject({
    value: '21.1',
    doubts: [{ grade: 'noted' }, { grade: 'noted' }, { grade: 'noted' }],
  })
})

test('a figure that is accepted is still asked about what else is doubtful', () => {
  expect(waiting({ do: 'accept' })).toEqual(['outside-plausible-range', 'shifted-row'])
})

test('a cell that an answer leaves out is gone', () => {
  expect(waiting({ do: 'skip' })).toBeUndefined()
})

test('an answer about another cell changes nothing', () => {
  expect(settleCell(cell, new Map([['percent-over-100 · 25 · 2', { do: 'skip' }]]))).toEqual(cell)
})
