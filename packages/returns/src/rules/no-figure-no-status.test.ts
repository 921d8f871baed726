import { describe, expect, it } from 'vitest'
import { inDraft } from '../testing/found-by.ts'
import { noFigureNoStatus } from './no-figure-no-status.ts'

describe('no-figure-no-status', () => {
  it('must be mended, once for an indicator', () => {
    expect(
      inDraft(noFigureNoStatus, [
        { indicator: 'referrals_number' },
        { indicator: 'referrals_number', basis: 'ytd_financial' },
      ]),
    ).toEqual(['mend value'])
  })

  it('must be mended where a row holds a note alone, whatever another basis says', () => {
    expect(
      inDraft(noFigureNoStatus, [
        { indicator: 'referrals_number', note: 'late' },
        { indicator: 'referrals_number', basis: 'ytd_financial', value: '12' },
      ]),
    ).toEqual(['mend value'])
  })

  it('lets a status, a figure, parts, or a figure of another basis pass', () => {
    expect(inDraft(noFigureNoStatus, [{ indicator: 'referrals_number', status: 'x' }])).toEqual([])
    expect(
      inDraft(noFigureNoStatus, [
        { indicator: 'referrals_number' },
        { indicator: 'referrals_number', basis: 'ytd_financial', value: '12' },
      ]),
    ).toEqual([])
    expect(
      inDraft(noFigureNoStatus, [{ indicator: 'rereferrals_pct', numerator: '1', denominator: '2' }]),
    ).toEqual([])
  })
})
