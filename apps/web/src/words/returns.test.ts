import { expect, test } from 'vitest'
import { returnsLede, returnsTitle } from './returns.ts'

const task = (part: object = {}) => ({
  period: 'FY2026-Q2',
  dueOn: '2026-11-29',
  late: false,
  status: 'not_started',
  ...part,
})
const none = { due: [], toMend: [], toSign: [] }

test('the day is said once, and then how far the return is', () => {
  const tasks = { ...none, due: [task()] }
  expect(returnsTitle(tasks)).toBe('Quarter 2 2026/27 is due on 29 November 2026')
  expect(returnsLede(tasks)).toBe('Nothing has been sent for it yet.')
  expect(returnsLede({ ...none, due: [task({ status: 'checked' })] })).toBe(
    'Its draft has been begun and not handed on yet.',
  )
})

test('where the title says something else the day stands below it', () => {
  const late = { ...none, due: [task({ late: true })] }
  expect(returnsTitle(late)).toBe('One return is late')
  expect(returnsLede(late)).toBe(
    'Quarter 2 2026/27 was due on 29 November 2026. Nothing has been sent for it yet.',
  )
  const draft = task({ status: 'draft' })
  expect(returnsLede({ due: [draft], toMend: [draft], toSign: [task()] })).toBe(
    'Quarter 2 2026/27 is due on 29 November 2026. Its draft has been begun and not handed on yet. One draft has figures that wait for an answer.',
  )
})

test('nothing to do is said too', () => {
  expect([returnsTitle(none), returnsLede(none)]).toEqual([
    'Nothing is due',
    'Every return that was due has been handed on.',
  ])
})
