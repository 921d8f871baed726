import { describe, expect, it } from 'vitest'
import { arrivalWords, standingWords, withoutSharedStart } from './region.ts'

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

describe('standingWords', () => {
  const said = (state: string) => standingWords({ name: 'The alliance', state, startsOn: '2026-12-01' })
  it('says what an agreement that shows nothing waits for', () => {
    expect(said('proposed')).toBe(
      'The alliance is not in force yet: it needs two councils’ approvers to accept it.',
    )
    expect(said('to_begin')).toBe('The alliance begins on 1 December 2026.')
    expect(said('ended')).toBe('The alliance has ended. What was shared is no longer shown.')
  })
})
