import { describe, expect, it } from 'vitest'
import { inCell } from '../testing/found-by.ts'
import { noteSmallNumber } from './note-small-number.ts'

describe('note-small-number', () => {
  it('is noted for few people and for an age', () => {
    expect(
      inCell(noteSmallNumber, {
        indicator: 'referrals_number',
        value: '90',
        note: '5 children from one family',
      }),
    ).toEqual(['noted note'])
    expect(
      inCell(noteSmallNumber, {
        indicator: 'referrals_number',
        value: '90',
        note: 'Three young people went missing',
      }),
    ).toEqual(['noted note'])
    expect(
      inCell(noteSmallNumber, {
        indicator: 'referrals_number',
        value: '90',
        note: 'the two looked after children',
      }),
    ).toEqual(['noted note'])
    expect(
      inCell(noteSmallNumber, { indicator: 'referrals_number', value: '90', note: 'a boy aged 15' }),
    ).toEqual(['noted note'])
    expect(
      inCell(noteSmallNumber, {
        indicator: 'referrals_number',
        value: '90',
        note: 'one 16-year-old was remanded',
      }),
    ).toEqual(['noted note'])
  })

  it('lets larger numbers, rates and quarters pass', () => {
    expect(
      inCell(noteSmallNumber, { indicator: 'referrals_number', value: '90', note: '25 children' }),
    ).toEqual([])
    expect(
      inCell(noteSmallNumber, {
        indicator: 'referrals_number',
        value: '90',
        note: 'rose by 3.2 children per 10,000',
      }),
    ).toEqual([])
    expect(
      inCell(noteSmallNumber, {
        indicator: 'referrals_number',
        value: '90',
        note: 'Quarter 2 children in need',
      }),
    ).toEqual([])
    expect(
      inCell(noteSmallNumber, { indicator: 'referrals_number', value: '90', note: '1,005 children' }),
    ).toEqual([])
    expect(
      inCell(noteSmallNumber, {
        indicator: 'referrals_number',
        value: '90',
        note: 'the 1-5 age group is large',
      }),
    ).toEqual([])
    expect(
      inCell(noteSmallNumber, { indicator: 'referrals_number', value: '90', note: 'no change' }),
    ).toEqual([])
    expect(
      inCell(noteSmallNumber, { indicator: 'referrals_number', value: '90', note: 'children under 5' }),
    ).toEqual([])
  })
})
