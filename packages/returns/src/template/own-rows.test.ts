import { describe, expect, it } from 'vitest'
import type { OwnName } from '../match/own-names.ts'
import { readTemplateReturn } from '../read-return.ts'
import { aReadContext } from '../testing/a-context.ts'
import { aReturnFile, aRow } from '../testing/a-return-file.ts'

const name = (of: Partial<OwnName>): OwnName => ({
  indicator: 'referrals_number',
  basis: 'ytd_financial',
  code: null,
  label: null,
  ...of,
})
const bytes = (named: string, basis: string) =>
  new TextEncoder().encode(`Indicator id,Indicator name,Basis,Value\r\n,${named},${basis},5\r\n`)
const read = (ownNames: readonly OwnName[], file: Uint8Array) => {
  const { draft } = readTemplateReturn(
    { bytes: file, fileName: 'r.csv', sha256: null },
    aReadContext({ ownNames }),
  )
  return {
    cells: draft.cells.map(({ indicator, basis }) => `${indicator} ${basis}`),
    unmatched: draft.unmatched.map(({ because, suggestions }) => [because, ...suggestions]),
  }
}

describe('ownRows', () => {
  it('takes the council’s own code or name, and the basis that it was given for', () => {
    const names = [name({ code: 'CSC 12', label: 'Calls to us' })]
    expect(read([], bytes('CSC 12', '')).cells).toEqual([])
    expect(read(names, bytes('csc 12', '')).cells).toEqual(['referrals_number ytd_financial'])
    expect(read(names, bytes('Calls to us:', '')).cells).toEqual(['referrals_number ytd_financial'])
    expect(read(names, bytes('Calls to us', 'in period')).cells).toEqual(['referrals_number in_period'])
  })

  it('goes before the catalogue’s own words, but never before an id', () => {
    const names = [
      name({ indicator: 'cla_number', basis: 'snapshot', label: 'Referrals to social care' }),
      name({ indicator: 'cla_number', basis: 'snapshot', label: 'referrals_number' }),
    ]
    expect(read(names, bytes('Referrals to social care', '')).cells).toEqual(['cla_number snapshot'])
    const byId = aReturnFile([aRow({ indicator: 'referrals_number', value: '5' })])
    expect(read(names, byId).cells).toEqual(['referrals_number in_period'])
  })

  it('leaves a name of two indicators to a person, unless the basis tells them apart', () => {
    const names = [name({ code: 'A' }), name({ indicator: 'cla_number', basis: 'snapshot', code: 'a' })]
    expect(read(names, bytes('A', ''))).toEqual({
      cells: [],
      unmatched: [['unknown-indicator', 'referrals_number', 'cla_number']],
    })
    expect(read(names, bytes('A', 'snapshot')).cells).toEqual(['cla_number snapshot'])
  })

  it('asks for the basis where one name stands for two of one indicator', () => {
    const names = [name({ code: 'A' }), name({ basis: 'in_period', code: 'A' })]
    expect(read(names, bytes('A', '')).unmatched).toEqual([['unknown-basis', 'referrals_number']])
  })
})
