import { describe, expect, it } from 'vitest'
import { type FindingData, toFindings } from './to-findings.ts'

const finding = (over: Partial<FindingData>): FindingData => ({
  id: 1,
  code: 'printed-differs',
  severity: 'held',
  state: 'open',
  sheet: null,
  row: 7,
  column: 'E',
  indicator: 'rereferrals_pct',
  basis: 'in_period',
  seen: 'Printed 89.5, but 112 / 126 = 88.9.',
  remedy: 'Say which is right.',
  explanation: null,
  ...over,
})

describe('toFindings', () => {
  const sorted = toFindings([
    finding({ id: 1 }),
    finding({ id: 2, severity: 'mend', column: 'numerator' }),
    finding({ id: 3, severity: 'noted' }),
    finding({ id: 4, state: 'explained', explanation: 'Late transfers' }),
    finding({ id: 5, state: 'mended' }),
    finding({ id: 6, severity: 'mend', indicator: null, basis: null, row: null, column: null }),
  ])
  it('puts each where it belongs and drops what is mended', () => {
    expect(sorted.mend.map(({ of }) => of.id)).toEqual([2, 6])
    expect(sorted.held.map(({ of }) => of.id)).toEqual([1])
    expect(sorted.noted.map(({ of }) => of.id)).toEqual([3])
    expect(sorted.explained.map(({ of }) => of.id)).toEqual([4])
  })
  it('leads to the cell, and to its part where the finding names one', () => {
    expect(sorted.mend[0]?.cell).toEqual({ key: 'rereferrals_pct.in_period', part: 'numerator' })
    expect(sorted.held[0]?.cell?.part).toBe('value')
    expect(sorted.mend[1]?.cell).toBeNull()
  })
  it('says where in the file', () => {
    expect(sorted.held[0]?.where).toMatch(/row 7, column E$/)
    expect(sorted.mend[1]?.where).toBe('The file')
  })
})
