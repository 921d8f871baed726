import { expect, test } from 'vitest'
import { countStates, stateOf } from './cell-states.ts'
import { aHeldCell, aReadCell } from './testing/a-read-cell.ts'

test('a cell is right, held, asked, unread, not due or left out', () => {
  const nameless = { indicator: null, suggestions: [] }
  expect(stateOf(aReadCell())).toBe('right')
  expect(stateOf(aHeldCell('shifted-row'))).toBe('held')
  expect(stateOf(aReadCell({ doubts: [{ code: 'x', grade: 'asked', seen: '' }] }))).toBe('asked')
  expect(stateOf(aReadCell({ doubts: [{ code: 'x', grade: 'noted', seen: '' }] }))).toBe('right')
  expect(stateOf(aReadCell({ marker: 'not_due', value: '', numerator: '' }))).toBe('not_due')
  expect(stateOf(aReadCell({ marker: 'noise', value: '', numerator: '' }))).toBe('unread')
  expect(stateOf(null)).toBe('skipped')
  // A figure without an indicator waits also where nothing is like it, until somebody says that it is none of ours.
  expect(stateOf(aReadCell(nameless))).toBe('asked')
  expect(stateOf(aReadCell({ ...nameless, settled: true }))).toBe('right')
  expect(stateOf(aReadCell({ ...nameless, role: 'target' }))).toBe('right')
})

test('what is asked counts as held', () => {
  expect(countStates(['right', 'held', 'asked', 'skipped'])).toEqual({
    right: 1,
    held: 2,
    unread: 0,
    notDue: 0,
    skipped: 1,
  })
})
