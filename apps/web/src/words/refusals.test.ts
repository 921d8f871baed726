import { refusalCodes } from '@outturn/contracts'
import { describe, expect, it } from 'vitest'
import { refusalWords } from './refusals.ts'

describe('refusalWords', () => {
  it.each(refusalCodes)('has a sentence for %s', (code) => {
    expect(refusalWords(code)).toMatch(/^[A-Z].*\.$/)
  })
  it('puts the facts into the sentence', () => {
    expect(refusalWords('return_has_held_figures', { held: '1' })).toMatch(/^1 figure is still held/)
    expect(refusalWords('return_has_held_figures', { held: '14' })).toMatch(/^14 figures are still held/)
  })
  it('names at most five indicators that joining would expose', () => {
    const names = ['Referrals', 'Re-referrals', 'Contacts', 'Plans', 'Reviews', 'Visits', 'Vacancies']
    expect(refusalWords('joining_exposes', { names: names.join('; ') })).toContain(
      ': Referrals, Re-referrals, Contacts, Plans, Reviews, 2 more. Nothing was changed.',
    )
    expect(refusalWords('joining_exposes', { names: 'Referrals' })).toContain(': Referrals. Nothing')
  })
  it('says something plain for a code it does not know', () => {
    expect(refusalWords('made_up')).toMatch(/cannot be done/)
  })
})
