import { describe, expect, it } from 'vitest'
import { type Dice, dice } from '../attack/dice.ts'
import { regimeOn } from './regime.ts'
import { suppressColumn } from './suppress-column.ts'
import { type Counts, type Place, type Sum, suppressTable } from './suppress-table.ts'

const regime = regimeOn('2026-11-22')
const list = (...counts: (number | null)[]): { counts: Counts; sums: Sum[] } => ({
  counts: [...counts, counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)].map((count) => [count]),
  sums: [{ parts: counts.map((_, i) => [i, 0] as const), total: [counts.length, 0] }],
})
const marks = ({ counts, sums }: { counts: Counts; sums: Sum[] }) =>
  suppressTable(counts, sums, regime)
    .flat()
    .map((mark) => mark?.[0] ?? '-')
    .join('')

describe('suppressTable', () => {
  it('hides one to five, and never a zero', () => {
    expect(marks({ counts: [[0, 1, 5, 6, null]], sums: [] })).toBe('-ss--')
  })

  it('hides the smallest beside a lone small one, so that it cannot be subtracted', () => {
    expect(marks(list(3, 12, 40, 0))).toBe('sc---')
    expect(marks(list(3, 0, 0))).toBe('s--s')
    expect(marks(list(12, 40))).toBe('---')
  })

  it('hides more where two small ones add up too tightly', () => {
    // 1 + 1 = 2 leaves nothing else; 2 + 3 = 5 leaves 1 to 4 and tells that neither is five.
    expect(marks(list(1, 1, 30, 20))).toBe('ss-c-')
    expect(marks(list(2, 3, 30, 20))).toBe('ss-c-')
    expect(marks(list(4, 5, 30, 20))).toBe('ss---')
  })

  it('hides the total where there is nothing else to hide', () => {
    expect(marks(list(1, 5, 0))).toBe('ss--')
    expect(marks(list(3, 3, 0))).toBe('ss--')
    expect(marks(list(2, 2, 2))).toBe('sssc')
    expect(marks(list(1, 2, 0))).toBe('ss-s')
    expect(marks(list(1, 1, 4, 0))).toBe('sss-c')
    expect(marks(list(2, 3, 4))).toBe('sss-')
  })

  it('goes by sums in both directions', () => {
    const { counts, sums } = crossTable([
      [3, 20, 30],
      [40, 50, 60],
      [70, 80, 90],
    ])
    const found = suppressTable(counts, sums, regime)
    expect(found[0]?.[0]).toBe('small')
    // The four corners of a rectangle: one alone in a row or column could be subtracted.
    expect(found.flat().filter((mark) => mark === 'complementary').length).toBe(3)
  })

  it('leaves a missing cell to hide behind', () => {
    expect(marks({ counts: [[3], [null], [50], [80]], sums: list(0, 0, 0).sums })).toBe('s---')
  })

  it('does no more than the first step where the regime says so', () => {
    const { counts, sums } = list(3, 12, 40)
    expect(suppressTable(counts, sums, { ...regime, secondary: 'none' }).flat()).toEqual([
      'small',
      null,
      null,
      null,
    ])
  })
})

describe('suppressColumn', () => {
  const column = {
    numerators: [3, 12, 40, 0],
    denominators: [60, 70, 80, 4],
    total: { numerator: 55, denominator: 214 },
  }

  it('hides the percentage with either part', () => {
    const found = suppressColumn(column, 'children', regime)
    expect(found.numerators).toEqual(['small', 'complementary', null, null])
    expect(found.denominators).toEqual(['complementary', null, null, 'small'])
    expect(found.values).toEqual(['small', 'complementary', null, 'small'])
    expect(found.total).toEqual({ numerator: null, denominator: null, value: null })
  })

  it('has nothing to add up without a total', () => {
    const found = suppressColumn({ ...column, total: null }, 'children', regime)
    expect(found.numerators).toEqual(['small', null, null, null])
  })

  it('leaves posts alone', () => {
    expect(suppressColumn(column, 'posts', regime).values).toEqual([null, null, null, null])
  })
})

describe('regimeOn', () => {
  it('gives the regime of the day, and refuses a day without one', () => {
    expect(regimeOn('2026-01-01')).toMatchObject({ id: 'small_numbers', version: 1 })
    expect(() => regimeOn('2025-12-31')).toThrow(RangeError)
  })
})

describe('attack on published tables', () => {
  it('leaves every small cell at least five possible numbers, in thousands of tables', () => {
    const roll = dice(20261122)
    let [tables, small, hidden] = [0, 0, 0]
    for (; tables < 2000; tables++) {
      const { counts, sums } = crossTable(randomCounts(roll))
      const found = suppressTable(counts, sums, regime)
      counts.forEach((row, r) => {
        row.forEach((count, c) => {
          if (count !== null && count >= 1 && count <= 5) {
            small += 1
            expect(found[r]?.[c]).toBe('small')
          }
          if (count === 0) expect(found[r]?.[c]).toBeNull()
          if (found[r]?.[c]) hidden += 1
        })
      })
      expect(pinned({ counts, sums, found })).toEqual([])
    }
    console.info(`published tables: ${tables} tried, ${small} small cells, ${hidden} hidden, none found out`)
    expect(small).toBeGreaterThan(1000)
  })

  it('finds them out where only the first step is done: the attacker is able', () => {
    const roll = dice(20261122)
    let exposed = 0
    for (let table = 0; table < 200; table++) {
      const { counts, sums } = crossTable(randomCounts(roll))
      const found = suppressTable(counts, sums, { ...regime, secondary: 'none' })
      if (pinned({ counts, sums, found }).length > 0) exposed += 1
    }
    expect(exposed).toBeGreaterThan(50)
  })
})

const randomCounts = (roll: Dice) =>
  Array.from({ length: 2 + roll.upTo(2) }, () =>
    Array.from({ length: 3 }, () => roll.upTo(roll.pick([4, 12, 60]))),
  )

/** Rows and columns with their totals at the end, and a grand total. */
function crossTable(inner: number[][]): { counts: Counts; sums: Sum[] } {
  const add = (all: readonly number[]) => all.reduce((a, b) => a + b, 0)
  const rows = inner.map((row) => [...row, add(row)])
  const last = (rows[0] as number[]).map((_, c) => add(rows.map((row) => row[c] as number)))
  const counts = [...rows, last]
  const width = last.length - 1
  const down = (c: number): Place[] => inner.map((_, r) => [r, c])
  const along = (r: number): Place[] => Array.from({ length: width }, (_, c) => [r, c])
  return {
    counts,
    sums: [
      ...counts.map((_, r) => ({ parts: along(r), total: [r, width] as const })),
      ...last.map((_, c) => ({ parts: down(c), total: [inner.length, c] as const })),
    ],
  }
}

/** Narrows every hidden cell, from one upwards, by each sum until nothing changes; gives the cells that are pinned. */
function pinned(of: {
  counts: Counts
  sums: readonly Sum[]
  found: ReturnType<typeof suppressTable>
}): string[] {
  const { counts, sums, found } = of
  const low = counts.map((row, r) => row.map((count, c) => (found[r]?.[c] ? 1 : (count as number))))
  const high = counts.map((row, r) =>
    row.map((count, c) => (found[r]?.[c] ? Number.POSITIVE_INFINITY : (count as number))),
  )
  const get = (from: number[][], [r, c]: Place) => from[r]?.[c] as number
  const put = (to: number[][], [r, c]: Place, value: number) => {
    ;(to[r] as number[])[c] = value
  }
  const sum = (from: number[][], parts: readonly Place[]) =>
    parts.reduce((total, at) => total + get(from, at), 0)
  for (let round = 0; round < 60; round++) {
    for (const { parts, total } of sums) {
      put(high, total, Math.min(get(high, total), sum(high, parts)))
      put(low, total, Math.max(get(low, total), sum(low, parts)))
      for (const at of parts) {
        const others = parts.filter((other) => other !== at)
        put(high, at, Math.min(get(high, at), get(high, total) - sum(low, others)))
        const most = sum(high, others)
        if (Number.isFinite(most)) put(low, at, Math.max(get(low, at), get(low, total) - most))
      }
    }
  }
  return counts.flatMap((row, r) =>
    row.flatMap((_, c) => {
      const [most, least] = [get(high, [r, c]), get(low, [r, c])]
      return found[r]?.[c] === 'small' && (most < 5 || most - least < 4) ? [`${r} ${c}`] : []
    }),
  )
}
