import { describe, expect, it } from 'vitest'
import { inCell } from '../testing/found-by.ts'
import { partMissing } from './part-missing.ts'

describe('part-missing', () => {
  it('is noted, whichever part is missing', () => {
    expect(inCell(partMissing, { indicator: 'rereferrals_pct', value: '20', numerator: '2' })).toEqual([
      'noted denominator',
    ])
    expect(inCell(partMissing, { indicator: 'rereferrals_pct', value: '20', denominator: '10' })).toEqual([
      'noted numerator',
    ])
  })

  it('says nothing with both or neither, nor where the denominator is the population', () => {
    expect(inCell(partMissing, { indicator: 'rereferrals_pct', value: '20' })).toEqual([])
    expect(
      inCell(partMissing, { indicator: 'rereferrals_pct', value: '20', numerator: '2', denominator: '10' }),
    ).toEqual([])
    expect(
      inCell(partMissing, { indicator: 'cla_rate', basis: 'snapshot', value: '68.4', numerator: '607' }),
    ).toEqual([])
  })
})
