import { describe, expect, it } from 'vitest'
import { aMarkedCell } from '../testing/a-cell.ts'
import { inDraft } from '../testing/found-by.ts'
import { numbersAsText } from './numbers-as-text.ts'

describe('numbers-as-text', () => {
  it('are noted once', () => {
    expect(inDraft(numbersAsText, [aMarkedCell('number_as_text'), aMarkedCell('number_as_text')])).toEqual([
      'noted value',
    ])
  })

  it('says nothing without any', () => {
    expect(inDraft(numbersAsText, [{ indicator: 'referrals_number', value: '2' }])).toEqual([])
  })
})
