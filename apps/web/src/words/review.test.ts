import { expect, test } from 'vitest'
import { enterAction, questionPlace, reviewLede, reviewTitle, stayOut } from './review.ts'

test('the title counts the figures that wait', () => {
  expect(reviewTitle({ held: 14 })).toBe('14 figures need your answer')
  expect(reviewTitle({ held: 1 })).toBe('1 figure needs your answer')
  expect(reviewTitle({ held: 0 })).toBe('Every figure is settled')
})

test('the first sentences say what was read, what was not, and what settles the rest', () => {
  const said = reviewLede({ right: 1021, unread: 6, skipped: 0, waiting: 2, byProfile: 1 })
  expect(said).toContain('1,021 were read and contradict nothing; 6 could not be read.')
  expect(said).toContain('2 questions settle the rest.')
  expect(said).toContain('1 question was answered by what you settled before.')
  expect(reviewLede({ right: 3, unread: 0, skipped: 0, waiting: 0, byProfile: 0 })).toBe(
    '3 were read and contradict nothing.',
  )
})

test('what enters and what stays out is counted', () => {
  expect(enterAction(54)).toBe('Put 54 figures into the draft')
  expect(stayOut(1)).toBe('1 figure of the report still waits and stays out.')
  expect(stayOut(0)).toBe('No figure waits.')
  expect(questionPlace(1, 14)).toBe('Held 1 of 14')
})
