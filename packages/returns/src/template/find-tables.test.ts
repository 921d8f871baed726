import { describe, expect, it } from 'vitest'
import { openFile } from '../files/open-file.ts'
import { findTables } from './find-tables.ts'

function tables(text: string) {
  const opening = openFile(new TextEncoder().encode(text))
  return opening.outcome === 'opened' ? findTables(opening.file.grids) : []
}

describe('findTables', () => {
  it('knows the header row by its words, wherever it stands, in any order, case and spacing', () => {
    const [table] = tables('\n\nAny heading,,,\nVALUE , denominator,Indicator_ID,  numerator\n1,2,a,1\n')
    expect(table?.header).toBe(3)
    expect([...(table?.columns ?? [])]).toEqual([
      ['value', 0],
      ['denominator', 1],
      ['indicator', 2],
      ['numerator', 3],
    ])
  })

  it('finds each table of a sheet, and where it ends', () => {
    const found = tables('Indicator id,Basis,Value\na,,1\n\nIndicator id,Basis,Value\nb,,2\nc,,3\n')
    expect(found.map(({ firstRow, end }) => [firstRow, end])).toEqual([
      [1, 3],
      [4, 6],
    ])
  })

  it('tells a column that is named twice', () => {
    expect(tables('Indicator id,Value,Figure,Basis\na,1,2,\n')[0]?.repeated).toEqual(['value'])
  })

  it('does not take the heading block, or a table of something else, for ours', () => {
    expect(tables('Area code,X08000001\nPeriod,FY2023-Q2\nname,age\nA,3\n')).toEqual([])
  })

  it('reads the heading block above the first table', () => {
    const [table] = tables(
      'Council,,Ashdale\nArea Code:,X08000001\nPeriod,FY2023-Q2\nIndicator id,Basis,Value\na,,1\n',
    )
    expect(table?.heading).toEqual({ council: 'Ashdale', area: 'X08000001', period: 'FY2023-Q2' })
  })
})
