import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rank } from './rank.ts'

const values = fc.array(fc.option(fc.integer({ min: 0, max: 30 }).map((tenths) => tenths / 10)), {
  maxLength: 60,
})
const best = fc.constantFrom('high' as const, 'low' as const)

describe('rank', () => {
  it('gives DfE’s vectors', () => {
    expect(rank([10, 20, 30, 40, 50], 'low')).toEqual([1, 2, 3, 4, 5])
    expect(rank([10, 20, 20, 30, 40], 'high')).toEqual([5, 3, 3, 2, 1])
    expect(rank([10, null, 30, 20, null], 'low')).toEqual([1, null, 3, 2, null])
    expect(rank([], 'low')).toEqual([])
  })

  it('does not let binary dust break a tie', () => {
    expect(rank([8.199999999999998, 8.2, 8.3, 8.1], 'low')).toEqual([2, 2, 4, 1])
    expect(rank([0.1 + 0.2, 0.3], 'high')).toEqual([1, 1])
    expect(rank([0, -0], 'low')).toEqual([1, 1])
  })

  it('is one more than the number that are better', () => {
    fc.assert(
      fc.property(values, best, (column, end) => {
        const better = (a: number, b: number) => (end === 'low' ? a < b : a > b)
        const expected = column.map((v) =>
          v === null ? null : 1 + column.filter((other) => other !== null && better(other, v)).length,
        )
        expect(rank(column, end)).toEqual(expected)
      }),
    )
  })

  it('is a permutation up to ties', () => {
    fc.assert(
      fc.property(values, best, (column, end) => {
        const places = rank(column, end)
          .filter((place) => place !== null)
          .toSorted((a, b) => a - b)
        places.forEach((place, i) => {
          expect(place === i + 1 || (i > 0 && place === places[i - 1])).toBe(true)
        })
      }),
    )
  })

  it('changes nothing where a missing council is added', () => {
    fc.assert(
      fc.property(values, best, (column, end) => {
        expect(rank([...column, null], end)).toEqual([...rank(column, end), null])
      }),
    )
  })
})
