import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FileFaulted } from './file-fault.ts'
import { readCsv } from './read-csv.ts'

const texts = (text: string) => readCsv(text, 'r').grid.rows.map((row) => row.map((cell) => cell.text))
const faultOf = (text: string) => {
  try {
    readCsv(text, 'r')
  } catch (fault) {
    return fault instanceof FileFaulted ? fault.fault : fault
  }
  return null
}

describe('readCsv', () => {
  it.each([
    [
      'commas',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons',
      'a;b\n1,5;2\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'the line ends of Windows',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'the line ends of old Macs',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'quotes, with the separator, a line end and a mark in them',
      'a,b\n"1,2","x\n""y"""\n',
      [
        ['a', 'b'],
        ['1,2', 'x\n"y"'],
      ],
    ],
    [
      'a lone mark inside a cell',
      'a,b\n5" of rain,2\n',
      [
        ['a', 'b'],
        ['5" of rain', '2'],
      ],
    ],
    ['ragged rows', 'a,b,c\n1\n1,2,3,4\n', [['a', 'b', 'c'], ['1'], ['1', '2', '3', '4']]],
    [
      'no end of the last line',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
  ])('reads %s', (_, text, rows) => {
    expect(texts(text)).toEqual(rows)
  })

  it('counts blank lines, so that row numbers are those a spreadsheet shows', () => {
    const { grid } = readCsv('a,b\n\n1,2\n', 'r')
    expect(grid.rowNumbers[grid.rows.findIndex((row) => row[0]?.text === '1')]).toBe(3)
  })

  it('counts Excel’s own separator line as a row', () => {
    const { grid, separator } = readCsv('sep=;\r\na;b\r\n1;2\r\n', 'r')
    expect(separator).toBe(';')
    expect(grid.rowNumbers).toEqual([2, 3])
  })

  it('names the line of a mark that is never closed', () => {
    expect(faultOf('a,b\n1,2\n"3,4\n5,6\n')).toEqual({ code: 'quote-left-open', line: 3 })
  })

  it('reads back any table that is written with every cell in quotes', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 })
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), (rows) => {
        const written = rows
          .map((row) => row.map((text) => `"${text.replace(/"/g, '""')}"`).join(','))
          .join('\r\n')
        expect(texts(`"a","b","c"\r\n${written}\r\n`).slice(1)).toEqual(rows)
      }),
    )
  })
})
