import { describe, expect, it } from 'vitest'
import { aColumn, aPicture } from '../see-region/testing/a-picture.ts'
import { toChangeList, toChanges } from './to-changes.ts'
import { toChangesCsv } from './to-changes-csv.ts'

const four = aPicture({
  members: ['Alder', 'Birch', 'Cedar', 'Dale'].map((name, at) => ({
    areaCode: `X0800000${at + 1}`,
    name,
    signedAt: null,
  })),
  columns: [
    aColumn({
      amount: [10, 20, 30, 40],
      reason: [null, null, null, null],
      change: [-5, 3, null, 15],
      changeTest: ['signal', 'noise', 'not_tested', 'signal'],
      yearChange: [null, null, null, 1],
      yearChangeTest: ['not_tested', 'not_tested', 'not_tested', 'noise'],
    }),
    aColumn({
      indicator: 'cla_rate',
      amount: [50, 60, 70, 80],
      change: [null, 30, null, null],
      changeTest: ['not_tested', 'signal', 'not_tested', 'not_tested'],
      yearChange: [null, null, null, null],
    }),
  ],
})
const rows = toChanges(four, 'last_period')
const shown = (view: Parameters<typeof toChangeList>[1]) =>
  toChangeList(rows, view).map(({ council, changeAmount }) => `${council} ${changeAmount}`)

describe('toChanges', () => {
  it('has every change that there is, with its way by the indicator’s good end', () => {
    expect(rows.map(({ council, favour }) => `${council} ${favour}`)).toEqual([
      'Alder better',
      'Birch worse',
      'Dale worse',
      'Birch none',
    ])
    expect(toChanges(four, 'last_year').map(({ changeAmount }) => changeAmount)).toEqual([1])
  })
  it('measures it by the middle half of the members’ figures, worked out by hand', () => {
    // Quarters of 10, 20, 30, 40 by R type 7: 17.5 and 32.5.
    expect(rows[0]?.size).toBeCloseTo(5 / 15, 12)
    expect(rows[3]?.size).toBeCloseTo(30 / 15, 12)
  })
})

describe('toChangeList', () => {
  it('shows signals, largest first, unless asked otherwise', () => {
    expect(shown({})).toEqual(['Birch 30', 'Dale 15', 'Alder -5'])
    expect(shown({ tested: 'all' })).toHaveLength(4)
    expect(shown({ tested: 'noise' })).toEqual(['Birch 3'])
  })
  it('narrows and orders', () => {
    expect(shown({ way: 'worse' })).toEqual(['Dale 15'])
    expect(shown({ way: 'up' })).toEqual(['Birch 30'])
    expect(shown({ order: 'down' })).toEqual(['Alder -5', 'Dale 15', 'Birch 30'])
    expect(shown({ order: 'up' })[0]).toBe('Birch 30')
    expect(shown({ order: 'council' })).toEqual(['Alder -5', 'Birch 30', 'Dale 15'])
    expect(shown({ council: 'X08000001' })).toEqual(['Alder -5'])
    expect(shown({ indicator: 'cla_rate' })).toEqual(['Birch 30'])
  })
})

it('takes every change along unrounded', () => {
  const [head = [], line = []] = toChangesCsv(four, rows, 'last_period')
  expect(line).toHaveLength(head.length)
  expect(line[head.indexOf('change')]).toBe(-5)
  expect(line[head.indexOf('compared_with')]).toBe('FY2025-Q4')
})
