import { describe, expect, it } from 'vitest'
import { readAskedWorkbook } from './asked-workbook.ts'

const table = { title: 'T', columns: ['A', 'B'], rows: [[1.25, { missing: 'suppressed' }]], notes: [] }
const asked = {
  title: 'Page',
  date: '2026-11-22',
  about: [['Council', 'Wirral']],
  notes: [],
  tables: [table],
}

describe('readAskedWorkbook', () => {
  it('takes ready tables as they are', () => {
    expect(readAskedWorkbook(asked, 'nobody')).toEqual(asked)
  })

  it.each([
    ['nothing', null],
    ['no tables', { ...asked, tables: [] }],
    ['a row of another length', { ...asked, tables: [{ ...table, rows: [[1]] }] }],
    ['an unknown reason', { ...asked, tables: [{ ...table, rows: [[1, { missing: 'lost' }]] }] }],
    ['a blank cell', { ...asked, tables: [{ ...table, rows: [[1, null]] }] }],
    ['a date that is none', { ...asked, date: '22 November' }],
    ['something else besides', { ...asked, script: 'x' }],
  ])('refuses %s', (_what, body) => {
    expect(() => readAskedWorkbook(body, 'somebody')).toThrow('Bad Request')
  })

  it('writes less for nobody than for somebody', () => {
    const rows = Array.from({ length: 8000 }, () => [1, 2])
    const large = { ...asked, tables: [{ ...table, rows }] }
    expect(() => readAskedWorkbook(large, 'nobody')).toThrow('Bad Request')
    expect(readAskedWorkbook(large, 'somebody').tables[0]?.rows).toHaveLength(8000)
  })
})
