import { describe, expect, it } from 'vitest'
import { aMarkedCell } from '../testing/a-cell.ts'
import { inDraft } from '../testing/found-by.ts'
import { formulaCells } from './formula-cells.ts'

describe('formula-cells', () => {
  it('are noted once', () => {
    expect(inDraft(formulaCells, [aMarkedCell('formula'), aMarkedCell('formula')])).toEqual(['noted value'])
  })

  it('says nothing without any', () => {
    expect(inDraft(formulaCells, [{ indicator: 'referrals_number', value: '2' }])).toEqual([])
  })
})
