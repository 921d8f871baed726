import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCsv } from './to-csv.ts'

const lines = (text: string) => text.slice(1).split('\r\n').slice(0, -1)

describe('toCsv', () => {
  it('writes numbers unrounded and missing cells empty', () => {
    expect(lines(toCsv([['a', 8.123456789, null, -2]]))).toEqual(['a,8.123456789,,-2'])
  })
  it.each(['=1+1', '+1', '-1', '@x', '\tx'])('disarms the text %j', (text) => {
    expect(lines(toCsv([[text]]))[0]).toBe(`'${text}`)
  })
  it('quotes commas, quotes and line ends', () => {
    expect(toCsv([['a,b', 'say "no"', 'x\ny']]).slice(1)).toBe('"a,b","say ""no""","x\ny"\r\n')
  })
  it('never starts a text cell with a formula sign', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const first = toCsv([[text]])
          .slice(1)
          .replace(/^"/, '')[0]
        return !['=', '+', '-', '@', '\t'].includes(first ?? '')
      }),
    )
  })
})
