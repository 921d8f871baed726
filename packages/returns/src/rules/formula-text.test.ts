import { describe, expect, it } from 'vitest'
import { inCell } from '../testing/found-by.ts'
import { formulaText } from './formula-text.ts'

describe('formula-text', () => {
  it('must be mended, in whichever part it stands', () => {
    expect(inCell(formulaText, { indicator: 'rereferrals_pct', value: '=1+2' })).toEqual(['mend value'])
    expect(inCell(formulaText, { indicator: 'rereferrals_pct', value: '@SUM(A1)' })).toEqual(['mend value'])
    expect(inCell(formulaText, { indicator: 'rereferrals_pct', value: '=cmd|/c calc!A0' })).toEqual([
      'mend value',
    ])
    expect(inCell(formulaText, { indicator: 'rereferrals_pct', value: '20', numerator: '=1+2' })).toEqual([
      'mend numerator',
    ])
  })

  it('leaves what can be read alone', () => {
    expect(inCell(formulaText, { indicator: 'rereferrals_pct', value: '12' })).toEqual([])
  })
})
