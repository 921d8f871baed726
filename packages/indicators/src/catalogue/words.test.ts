import { expect, test } from 'vitest'
import { topics, units } from '../indicator.ts'
import { polarityWords } from './polarity-words.ts'
import { topicNames } from './topic-names.ts'
import { unitWords } from './unit-words.ts'

test('every topic and unit has its own words', () => {
  expect(new Set(topics.map((topic) => topicNames[topic])).size).toBe(topics.length)
  expect(new Set(units.map((unit) => unitWords[unit])).size).toBe(units.length)
})

test('polarity is said in words', () => {
  expect(polarityWords('high')).toBe('Higher is better')
  expect(polarityWords('low')).toBe('Lower is better')
  expect(polarityWords('none')).toContain('No judgement')
  expect(polarityWords({ range: { from: 19.4, to: 21.9 } })).toContain('between 19.4 and 21.9')
})
