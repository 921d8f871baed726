import { expect, it } from 'vitest'
import { literal } from './literal.ts'

it('writes texts, numbers, lists and nothing', () => {
  expect(literal("it's")).toBe("'it''s'")
  expect(literal('a\\')).toBe(" E'a\\\\'")
  expect(literal(-1.5)).toBe('-1.5')
  expect(literal(null)).toBe('null')
  expect(literal(['a', "b'"])).toBe("array['a', 'b''']::text[]")
  expect(literal([])).toBe('array[]::text[]')
})

it('writes nothing else', () => {
  for (const other of [Number.NaN, undefined, {}, [1], 'a\0b', true])
    expect(() => literal(other)).toThrow(RangeError)
})
