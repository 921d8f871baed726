import { describe, expect, it } from 'vitest'
import { toAlliances } from './to-alliances.ts'

const agreement = (
  id: number,
  shares: string,
  members: readonly [string, string | null][],
  state = 'in_force',
) => ({
  id,
  name: `Alliance ${id}`,
  shares,
  state,
  members: members.map(([areaCode, leftAt]) => ({ leftAt, council: { areaCode } })),
})
const all = [
  agreement(1, 'figures', [['E06000001', null]]),
  agreement(2, 'aggregates', [['E06000001', null]]),
  agreement(3, 'figures', [['E06000001', '2026-01-01T00:00:00Z']]),
  agreement(4, 'figures', [['E06000002', null]]),
  agreement(5, 'figures', [['E06000001', null]], 'proposed'),
  agreement(6, 'figures', [['E06000001', null]], 'ended'),
]

describe('toAlliances', () => {
  it('are a council’s agreements over figures that it has not left', () => {
    expect(toAlliances(all, { council: { areaCode: 'E06000001' } }).map(({ id }) => id)).toEqual([1])
  })
  it('are the one that a lead leads, and none for anybody else', () => {
    expect(toAlliances(all, { agreement: { id: 4 } }).map(({ id }) => id)).toEqual([4])
    expect(toAlliances(all, { agreement: { id: 5 } })).toEqual([])
    expect(toAlliances(all, { council: null, agreement: null })).toEqual([])
    expect(toAlliances(all, undefined)).toEqual([])
  })
})
