import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFigure } from './figure.ts'

test('a printed whole number comes back as it was, with or without commas', () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (n) => {
      expect(readFigure(String(n))).toEqual({ text: String(n), percent: false, guessed: false })
      expect(readFigure(n.toLocaleString('en-GB'))?.text).toBe(String(n))
    }),
  )
})

test('printed places are kept', () => expect(readFigure('95.0')?.text).toBe('95.0'))
test('words are refused', () =>
  fc.assert(
    fc.property(fc.stringMatching(/^[c-f]{4,9}$/), (word) => {
      expect(readFigure(word)).toBeNull()
    }),
  ))

test('a digit swapped for its look-alike is never read as certain', () => {
  const swaps: Record<string, string> = { 0: 'O', 1: 'l', 2: 'Z', 5: 'S', 8: 'B' }
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 999_999 }), fc.nat(), (n, seed) => {
      const digits = [...String(n)]
      const places = digits.flatMap((digit, i) => (swaps[digit] ? [i] : []))
      if (places.length === 0) return
      const at = places[seed % places.length] as number
      digits[at] = swaps[digits[at] as string] as string
      const figure = readFigure(digits.join(''))
      expect(figure === null || figure.guessed).toBe(true)
    }),
  )
})
