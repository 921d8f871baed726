import { describe, expect, it } from 'vitest'
import { aMarkedCell } from '../testing/a-cell.ts'
import { inCell } from '../testing/found-by.ts'
import { outsideFormula } from './outside-formula.ts'

describe('outside-formula', () => {
  it('is held', () => {
    expect(inCell(outsideFormula, aMarkedCell('outside_formula'))).toEqual(['held value'])
  })

  it('lets a formula of the same file pass', () => {
    expect(inCell(outsideFormula, aMarkedCell('formula'))).toEqual([])
  })
})
