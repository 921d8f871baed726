import { expect, test } from 'vitest'
import { noteLeftOut } from './note-left-out.ts'

const reading = { layout: 'general', recognised: 0, cells: [], notes: [] }

test('the page says how many words of the file’s name were left out, and not which', () => {
  expect(noteLeftOut(reading, 2).notes.map(({ seen }) => seen)).toEqual([
    "2 words of the file's name may name a person and were left out.",
  ])
  expect(noteLeftOut(reading, 1).notes[0]?.seen).toContain('A part')
  expect(noteLeftOut(reading, 0)).toBe(reading)
})
