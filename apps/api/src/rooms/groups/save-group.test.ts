import { describe, expect, it } from 'vitest'
import { Refused } from '../../refusal/index.ts'
import { toGroup } from './save-group.use-case.ts'

const known = new Set(['E08000015', 'E08000012', 'E06000005'])

describe('toGroup', () => {
  it('keeps each council once, and tidies the name', () => {
    expect(
      toGroup({ name: '  Mersey\n councils ', areas: ['E08000015', 'E08000012', 'E08000015'] }, known),
    ).toEqual({ name: 'Mersey councils', areas: ['E08000015', 'E08000012'] })
  })
  it.each([
    ['no name', '  ', ['E08000015']],
    ['a name that is too long', 'x'.repeat(81), ['E08000015']],
    ['no council', 'Mine', []],
    ['an unknown council', 'Mine', ['E08000015', 'E99999999']],
  ])('refuses %s', (_, name, areas) => {
    expect(() => toGroup({ name, areas }, known)).toThrow(Refused)
  })
  it('refuses more councils than a group holds', () => {
    const codes = Array.from({ length: 61 }, (_, i) => `E08${String(i).padStart(6, '0')}`)
    expect(() => toGroup({ name: 'All', areas: codes }, new Set(codes))).toThrow(Refused)
    expect(toGroup({ name: 'All', areas: codes.slice(1) }, new Set(codes)).areas).toHaveLength(60)
  })
})
