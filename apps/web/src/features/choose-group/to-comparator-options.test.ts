import { describe, expect, it } from 'vitest'
import { listedChoice, toComparatorOptions } from './to-comparator-options.ts'

const group = {
  id: 4,
  name: 'Mersey',
  areas: ['E08000015', 'E08000012'],
  savedBy: 'A',
  savedAt: '2026-01-01',
}
const values = (whose: 'own' | 'other', groups = [group]) =>
  toComparatorOptions({ groups, whose }).flatMap(({ options }) => options.map(({ value }) => value))

describe('toComparatorOptions', () => {
  it('offers the neighbours first, targets to the own council alone, and one council last', () => {
    expect(values('own')[0]).toBe('neighbours_median')
    expect(values('own')).toContain('target')
    expect(values('other')).not.toContain('target')
    expect(values('other').at(-1)).toBe('area')
  })
  it('names saved groups, and no heading without one', () => {
    const groups = toComparatorOptions({ groups: [group], whose: 'own' })
    expect(groups.find(({ group: title }) => title === 'Saved groups')?.options).toEqual([
      { value: 'group:4', label: 'Mersey, median of 2' },
    ])
    expect(toComparatorOptions({ groups: [], whose: 'own' }).map(({ group: title }) => title)).not.toContain(
      'Saved groups',
    )
  })
})

it('lists every single council as one choice', () => {
  expect(listedChoice('area:E08000015')).toBe('area')
  expect(listedChoice('group:4')).toBe('group:4')
})
