import { describe, expect, it } from 'vitest'
import { arrivalWords, withoutSharedStart } from './region.ts'

describe('arrivalWords', () => {
  it('says who signed and when, in the reader’s own time', () => {
    const at = new Date(2026, 10, 22, 9, 5).toISOString()
    expect(arrivalWords([{ name: 'Northvale', at }])).toBe('Northvale signed off at 09:05.')
    expect(
      arrivalWords([
        { name: 'A', at },
        { name: 'B', at },
      ]),
    ).toBe('A signed off at 09:05 and B signed off at 09:05.')
  })
})

describe('withoutSharedStart', () => {
  it('leaves out a first word that all share, and nothing else', () => {
    expect(withoutSharedStart(['Demonstration A', 'Demonstration B'])).toEqual(['A', 'B'])
    expect(withoutSharedStart(['North Tyneside', 'Northumberland'])).toEqual([
      'North Tyneside',
      'Northumberland',
    ])
    expect(withoutSharedStart(['Demonstration A'])).toEqual(['Demonstration A'])
    expect(withoutSharedStart([])).toEqual([])
  })
})
