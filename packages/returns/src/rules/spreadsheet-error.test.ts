import { describe, expect, it } from 'vitest'
import { inCell } from '../testing/found-by.ts'
import { spreadsheetError } from './spreadsheet-error.ts'

describe('spreadsheet-error', () => {
  it('must be mended, in whichever part it stands', () => {
    expect(inCell(spreadsheetError, { indicator: 'rereferrals_pct', value: '#REF!' })).toEqual(['mend value'])
    expect(inCell(spreadsheetError, { indicator: 'rereferrals_pct', value: '#DIV/0!' })).toEqual([
      'mend value',
    ])
    expect(inCell(spreadsheetError, { indicator: 'rereferrals_pct', value: '#N/A' })).toEqual(['mend value'])
    expect(inCell(spreadsheetError, { indicator: 'rereferrals_pct', value: '#VALUE!' })).toEqual([
      'mend value',
    ])
    expect(
      inCell(spreadsheetError, { indicator: 'rereferrals_pct', value: '20', numerator: '#REF!' }),
    ).toEqual(['mend numerator'])
  })

  it('leaves what can be read alone', () => {
    expect(inCell(spreadsheetError, { indicator: 'rereferrals_pct', value: '12' })).toEqual([])
    expect(inCell(spreadsheetError, { indicator: 'rereferrals_pct', value: 'n/a' })).toEqual([])
  })
})
