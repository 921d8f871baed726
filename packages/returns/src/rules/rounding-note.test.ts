import { describe, expect, it } from 'vitest'
import { inCell } from '../testing/found-by.ts'
import { roundingNote } from './rounding-note.ts'

describe('rounding-note', () => {
  it('is noted for a figure from a council’s own report', () => {
    expect(
      inCell(roundingNote, {
        indicator: 'rereferrals_pct',
        value: '80.7',
        numerator: '25',
        denominator: '31',
      }),
    ).toEqual(['noted value'])
  })

  it('says nothing where the figure agrees, and nothing where it differs by more', () => {
    expect(
      inCell(roundingNote, {
        indicator: 'rereferrals_pct',
        value: '80.6',
        numerator: '25',
        denominator: '31',
      }),
    ).toEqual([])
    expect(
      inCell(roundingNote, {
        indicator: 'rereferrals_pct',
        value: '89.5',
        numerator: '112',
        denominator: '126',
      }),
    ).toEqual([])
  })
})
