import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeFigure } from '../return-row.ts'
import { readFigure } from './read-figure.ts'

const read = (text: string) => readFigure(writeFigure(text))

describe('readFigure', () => {
  it.each([
    ['12', 12, 0],
    ['1,234', 1234, 0],
    ['1 234 567', 1234567, 0],
    ['1 234', 1234, 0],
    ['1 234.50', 1234.5, 2],
    ['−5.5', -5.5, 1],
    ['– 5', -5, 0],
    ['12.5%', 12.5, 1],
    ['12.5 %', 12.5, 1],
    ['.5', 0.5, 1],
    ["'12", 12, 0],
    ['+3', 3, 0],
    ['-0', 0, 0],
    ['£1,250', 1250, 0],
    ['007', 7, 0],
  ])('reads “%s” as a number', (text, amount, decimals) => {
    expect(read(text)).toMatchObject({ kind: 'number', amount, decimals })
  })

  it.each([
    ['c', 'suppressed'],
    ['[c]', 'suppressed'],
    ['Suppressed', 'suppressed'],
    ['z', 'not_applicable'],
    ['- n/a', 'not_applicable'],
    ['x', 'not_available'],
    ['-', 'not_available'],
    ['–', 'not_available'],
    [':', 'not_available'],
    ['..', 'not_available'],
    ['N/A', 'not_available'],
    ['not available', 'not_available'],
    ['Not published', 'not_available'],
    ['tbc', 'pending'],
    ['ТВС', 'pending'],
    ['Pending', 'pending'],
    ['Available in Q3', 'pending'],
    ['Available O3', 'pending'],
    ['Pending QTR 2 data return', 'pending'],
    ['not yet due', 'not_due'],
    ['unreadable', 'unreadable'],
  ])('reads “%s” as missing', (text, because) => {
    expect(read(text)).toEqual({ kind: 'missing', because })
  })

  it.each([
    ['03/04', 'date'],
    ['3-Apr', 'date'],
    ['12,5', 'decimal_comma'],
    ['#REF!', 'spreadsheet_error'],
    ['1E+05', 'scientific'],
    ['<5', 'range'],
    ['1-5', 'range'],
    ['10 / 11', 'pair'],
    ['=1+1', 'formula_text'],
    ['1,23', 'decimal_comma'],
    ['1,2,3', 'text'],
    ['1,234 567', 'text'],
    ['12 34', 'text'],
    ['nil', 'text'],
    ['p', 'text'],
    ['12.5 [p]', 'text'],
    ['١٢', 'text'],
    ['9'.repeat(200), 'text'],
  ])('does not guess at “%s”', (text, fault) => {
    expect(read(text)).toEqual({ kind: 'fault', fault })
  })

  it('reads a blank as nothing, not as a reason', () => {
    expect(read('')).toEqual({ kind: 'blank' })
    expect(read('  ')).toEqual({ kind: 'blank' })
  })

  it('uses the unrounded number behind a displayed text', () => {
    expect(readFigure({ text: '19.2', exact: 19.178, marks: [], address: 'E7' })).toMatchObject({
      amount: 19.178,
      decimals: 1,
    })
  })

  it('reads back any number in any of the ways it may be written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        fc.integer({ min: 0, max: 4 }),
        (scaled, decimals) => {
          const number = Number((scaled / 10 ** decimals).toFixed(decimals))
          const plain = number.toFixed(decimals)
          const grouped = plain.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',')
          for (const text of [
            plain,
            grouped,
            grouped.replace(/,/g, ' '),
            plain.replace('-', '−'),
            ` ${plain}\t`,
          ])
            expect(read(text)).toMatchObject({ kind: 'number', amount: number === 0 ? 0 : number, decimals })
        },
      ),
    )
  })

  it('gives one answer for any text, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        ['blank', 'number', 'missing', 'fault'].includes(read(text).kind),
      ),
    )
  })
})
