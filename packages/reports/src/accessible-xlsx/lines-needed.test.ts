import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesNeeded } from './lines-needed.ts'

describe('linesNeeded', () => {
  it.each([
    ['', 10, 1],
    ['Council', 12, 1],
    ['exactly ten', 11, 1],
    ['exactly tens', 11, 2],
    ['Findings to answer', 12, 2],
    ['a verylongwordindeed', 8, 4],
    ['verylongwordindeed a', 8, 3],
  ])('%s in %i', (text, width, lines) => expect(linesNeeded(text, width)).toBe(lines))

  it('is never too few for the characters, and no more than one line a word where each word fits', () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'b', 'c') }), {
      minLength: 1,
    })
    fc.assert(
      fc.property(words, fc.integer({ min: 12, max: 60 }), (parts, width) => {
        const text = parts.join(' ')
        const lines = linesNeeded(text, width)
        expect(lines).toBeGreaterThanOrEqual(Math.ceil((text.length + 1) / (width + 1)))
        expect(lines).toBeLessThanOrEqual(parts.length)
      }),
    )
  })
})
