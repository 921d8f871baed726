import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitRows } from './split-rows.ts'

const rowsOf = (...pieces: readonly string[]) => {
  const splitter = splitRows()
  return [...pieces.flatMap((piece) => splitter.take(piece)), ...splitter.finish()]
}

test('splits plain and quoted cells', () => {
  expect(rowsOf('a,"b, c",d\r\n1,"say ""no""",\n')).toEqual([
    ['a', 'b, c', 'd'],
    ['1', 'say "no"', ''],
  ])
  expect(rowsOf('"two\nlines",2')).toEqual([['two\nlines', '2']])
})

test('drops a byte order mark and empty lines, keeps a last row without a break', () => {
  expect(rowsOf('\uFEFFa,b\n\n\n1,2')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ])
  expect(rowsOf('')).toEqual([])
})

const cell = fc.string({ unit: fc.constantFrom('a', '7', ',', '"', '\n', ' ', 'é'), maxLength: 6 })
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 })

test('reads back what was written, wherever the text is cut', () => {
  fc.assert(
    fc.property(table, fc.integer({ min: 1, max: 9 }), (rows, size) => {
      const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\n')
      const pieces = [...Array(Math.ceil(text.length / size)).keys()].map((at) =>
        text.slice(at * size, (at + 1) * size),
      )
      expect(rowsOf(...pieces)).toEqual(rows)
    }),
  )
})
