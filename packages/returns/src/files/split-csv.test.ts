import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FileFaulted } from './file-fault.ts'
import { cellLimit } from './limits.ts'
import { splitCsv } from './split-csv.ts'

const codeOf = (run: () => unknown) => {
  try {
    run()
  } catch (fault) {
    return fault instanceof FileFaulted ? fault.fault.code : 'another'
  }
  return null
}

describe('splitCsv', () => {
  it.each([
    ['', []],
    ['\n', [['']]],
    ['a', [['a']]],
    ['a,', [['a', '']]],
    ['a,\n', [['a', '']]],
    ['"a" ,b', [['a ', 'b']]],
    ['5" of rain,b', [['5" of rain', 'b']]],
    ['"5" of rain",b', [['5" of rain', 'b']]],
    ['""', [['']]],
    ['"a\r\nb"\r\nc', [['a\r\nb'], ['c']]],
  ])('splits %j', (text, rows) => {
    expect(splitCsv(text, ',')).toEqual(rows)
  })

  it('splits any well written table as csv-parse does', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom('', '"', ',', '\n', '\r\n', 'a"b', ' x '),
    )
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (rows, separator, end) => {
          const write = (text: string) =>
            /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replace(/"/g, '""')}"` : text
          const text = rows.map((row) => row.map(write).join(separator)).join(end) + end
          const theirs = parse(text, {
            delimiter: separator,
            relax_column_count: true,
            record_delimiter: ['\r\n', '\n', '\r'],
          })
          expect(splitCsv(text, separator as ',')).toEqual(theirs)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('stops at the limit of cells', () => {
    expect(codeOf(() => splitCsv(','.repeat(cellLimit + 1), ','))).toBe('too-many-cells')
  })

  it('refuses a mark that nothing closes', () => {
    expect(codeOf(() => splitCsv('a,"b', ','))).toBe('quote-left-open')
  })
})
