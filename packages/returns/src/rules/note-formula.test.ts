import { describe, expect, it } from 'vitest'
import { inCell } from '../testing/found-by.ts'
import { noteFormula } from './note-formula.ts'

describe('note-formula', () => {
  it('is noted for what a spreadsheet would run', () => {
    expect(
      inCell(noteFormula, {
        indicator: 'referrals_number',
        value: '90',
        note: '=HYPERLINK("http://example.invalid")',
      }),
    ).toEqual(['noted note'])
    expect(inCell(noteFormula, { indicator: 'referrals_number', value: '90', note: '@SUM(1)' })).toEqual([
      'noted note',
    ])
    expect(inCell(noteFormula, { indicator: 'referrals_number', value: '90', note: '+cmd|x' })).toEqual([
      'noted note',
    ])
    expect(inCell(noteFormula, { indicator: 'referrals_number', value: '90', note: '-cmd|x' })).toEqual([
      'noted note',
    ])
  })

  it('lets words and figures pass', () => {
    expect(
      inCell(noteFormula, { indicator: 'referrals_number', value: '90', note: '-5% on last year' }),
    ).toEqual([])
    expect(inCell(noteFormula, { indicator: 'referrals_number', value: '90', note: 'a = b' })).toEqual([])
    expect(inCell(noteFormula, { indicator: 'referrals_number', value: '90', note: '+ new team' })).toEqual(
      [],
    )
  })
})
