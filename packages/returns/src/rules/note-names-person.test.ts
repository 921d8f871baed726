import { describe, expect, it } from 'vitest'
import { inCell } from '../testing/found-by.ts'
import { noteNamesPerson } from './note-names-person.ts'

describe('note-names-person', () => {
  it('is noted for a title with a name, and for forename and surname', () => {
    expect(
      inCell(noteNamesPerson, { indicator: 'referrals_number', value: '90', note: 'Checked with Mrs Ahmed' }),
    ).toEqual(['noted note'])
    expect(
      inCell(noteNamesPerson, {
        indicator: 'referrals_number',
        value: '90',
        note: 'Sarah Jones left in June',
      }),
    ).toEqual(['noted note'])
  })

  it('lets places, services and sentences pass', () => {
    expect(
      inCell(noteNamesPerson, { indicator: 'referrals_number', value: '90', note: 'James House opened' }),
    ).toEqual([])
    expect(
      inCell(noteNamesPerson, { indicator: 'referrals_number', value: '90', note: 'Early Help grew' }),
    ).toEqual([])
    expect(
      inCell(noteNamesPerson, {
        indicator: 'referrals_number',
        value: '90',
        note: 'Ofsted visited in March',
      }),
    ).toEqual([])
    expect(
      inCell(noteNamesPerson, {
        indicator: 'referrals_number',
        value: '90',
        note: 'Emma is a module of the system',
      }),
    ).toEqual([])
  })
})
