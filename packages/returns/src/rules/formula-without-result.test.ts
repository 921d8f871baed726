import { describe, expect, it } from 'vitest'
import { aMarkedCell } from '../testing/a-cell.ts'
import { inCell } from '../testing/found-by.ts'
import { formulaWithoutResult } from './formula-without-result.ts'

describe('formula-without-result', () => {
  it('must be mended', () => {
    expect(inCell(formulaWithoutResult, aMarkedCell('no_result'))).toEqual(['mend value'])
  })

  it('takes a stored result', () => {
    expect(inCell(formulaWithoutResult, aMarkedCell('formula'))).toEqual([])
  })
})
