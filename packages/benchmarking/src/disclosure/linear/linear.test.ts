import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freedomOf, rankOf } from './echelon.ts'
import { feasible } from './extremes.ts'

describe('rankOf', () => {
  it('counts independent lines', () => {
    expect(
      rankOf([
        [1, 1, 0],
        [0, 1, 1],
        [1, 2, 1],
      ]),
    ).toBe(2)
    expect(
      rankOf([
        [1, 0],
        [0, 1],
      ]),
    ).toBe(2)
    expect(rankOf([[0, 0]])).toBe(0)
    expect(rankOf([])).toBe(0)
    expect(rankOf([[]])).toBe(0)
  })
})

const greatest = (lines: readonly number[][], totals: readonly number[], wanted: readonly number[]) =>
  feasible(lines, totals)?.greatest(wanted) ?? null

describe('freedomOf', () => {
  it('depends exactly where leaving the columns out lowers the rank', () => {
    const line = fc.array(fc.nat(1), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 5 }),
        fc.subarray([0, 1, 2, 3, 4, 5]),
        (lines, chosen) => {
          const freedom = freedomOf(lines)
          const without = lines.map((row) => row.filter((_, i) => !chosen.includes(i)))
          const lowers = rankOf(without) < rankOf(lines)
          expect(rankOf(chosen.map((i) => freedom[i] ?? [])) < chosen.length).toBe(lowers)
        },
      ),
    )
  })
})

describe('feasible', () => {
  it('finds the bounds of a sum', () => {
    // a + b + c = 10
    expect(greatest([[1, 1, 1]], [10], [1, 0, 0])).toBeCloseTo(10, 9)
    expect(-(greatest([[1, 1, 1]], [10], [-1, 0, 0]) as number)).toBeCloseTo(0, 9)
    // a + b = 10, b + c = 4: a is at least 6
    const lines = [
      [1, 1, 0],
      [0, 1, 1],
    ]
    expect(-(greatest(lines, [10, 4], [-1, 0, 0]) as number)).toBeCloseTo(6, 9)
    expect(greatest(lines, [10, 4], [0, 1, 0])).toBeCloseTo(4, 9)
  })

  it('says where there is no greatest, and where nothing fits', () => {
    expect(greatest([[1, 0]], [5], [0, 1])).toBe(Number.POSITIVE_INFINITY)
    expect(
      greatest(
        [
          [1, 1],
          [1, 1],
        ],
        [5, 6],
        [1, 0],
      ),
    ).toBeNull()
    expect(greatest([[1], [1]], [5, 5], [1])).toBeCloseTo(5, 9)
    expect(greatest([[1, 1]], [0], [1, 0])).toBeCloseTo(0, 9)
  })

  it('agrees with trying every whole answer of small systems, which it never falls short of', () => {
    const truth = fc.array(fc.nat(3), { minLength: 4, maxLength: 4 })
    const line = fc.array(fc.nat(1), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(truth, fc.array(line, { minLength: 1, maxLength: 3 }), fc.nat(3), (world, some, at) => {
        const lines = [...some, [1, 1, 1, 1]]
        const sum = (of: readonly number[], row: readonly number[]) =>
          row.reduce((s, on, i) => s + on * (of[i] ?? 0), 0)
        const totals = lines.map((row) => sum(world, row))
        const wanted = [0, 1, 2, 3].map((i) => (i === at ? 1 : 0))
        const found = greatest(lines, totals, wanted)
        let best = 0
        for (let n = 0; n < 13 ** 4; n++) {
          const tried = [n % 13, Math.floor(n / 13) % 13, Math.floor(n / 169) % 13, Math.floor(n / 2197)]
          if (lines.every((row, i) => sum(tried, row) === totals[i]))
            best = Math.max(best, tried[at] as number)
        }
        expect(found).toBeGreaterThanOrEqual(best - 1e-6)
        expect(found).toBeLessThan(best + 1)
      }),
      { numRuns: 10 },
    )
  })
})
