import { describe, expect, it, test } from 'vitest'
import { aQuestion } from './testing/a-question.ts'
import { nextWaiting, sameAsked, waitingOf } from './to-questions.ts'

const list = [
  aQuestion({ id: 'a' }),
  aQuestion({ id: 'b', answer: '{}' }),
  aQuestion({ id: 'c' }),
  aQuestion({ id: 'd' }),
]

describe('the next question', () => {
  it('is the next that waits, round the end', () => {
    expect(nextWaiting(list, null, 1)).toBe('a')
    expect(nextWaiting(list, 'a', 1)).toBe('c')
    expect(nextWaiting(list, 'd', 1)).toBe('a')
    expect(nextWaiting(list, 'a', -1)).toBe('d')
    expect(nextWaiting(list, 'c', -1)).toBe('a')
    expect(nextWaiting(list, null, -1)).toBe('d')
  })

  it('is none where no other waits', () => {
    expect(nextWaiting([aQuestion({ id: 'a' })], 'a', 1)).toBeNull()
    expect(nextWaiting([], null, 1)).toBeNull()
  })
})

test('only what has no answer waits', () => {
  expect(waitingOf(list).map(({ id }) => id)).toEqual(['a', 'c', 'd'])
})

test('ticked rows get the answer only where they ask the same and the current one is ticked too', () => {
  const all = [...list, aQuestion({ id: 'e', code: 'duplicate-row' })]
  const [current] = all
  if (!current) throw new Error('a question')
  expect(sameAsked(all, new Set(['a', 'c', 'e']), current).map(({ id }) => id)).toEqual(['c'])
  expect(sameAsked(all, new Set(['c', 'd']), current)).toEqual([])
})
