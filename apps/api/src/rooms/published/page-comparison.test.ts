import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ComparedMeasure } from './compare-published.use-case.ts'
import { measuresOnPage } from './page-comparison.use-case.ts'

const measure = (id: string): ComparedMeasure => ({
  measure: id,
  column: { indicator: id, basis: 'in_period', period: 'FY2024', previous: 'FY2023' },
})
const pageOf = (sizes: readonly number[], from: number) => {
  const measures = sizes.map((_, i) => measure(`m${i}`))
  const found = measuresOnPage(measures, new Map(sizes.map((size, i) => [`m${i} in_period`, size])), from)
  return { ...found, measures: found.measures.map((one) => one.measure) }
}

describe('measuresOnPage', () => {
  it('names the measures that the page cuts through, and where it begins in the first', () => {
    expect(pageOf([153, 153, 153], 0)).toEqual({ measures: ['m0'], skip: 0, total: 459 })
    expect(pageOf([153, 153, 153], 100)).toEqual({ measures: ['m0', 'm1'], skip: 100, total: 459 })
    expect(pageOf([153, 153, 153], 200)).toEqual({ measures: ['m1'], skip: 47, total: 459 })
    expect(pageOf([153], 500)).toEqual({ measures: [], skip: 0, total: 153 })
  })
  it('shows every row once, page after page', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(250), { maxLength: 12 }), (sizes) => {
        const rows = sizes.flatMap((size, i) => Array.from({ length: size }, (_, n) => `m${i} ${n}`))
        const shown: string[] = []
        for (let from = 0; from < rows.length; from += 100) {
          const { measures, skip } = pageOf(sizes, from)
          const found = measures.flatMap((id) =>
            Array.from({ length: sizes[Number(id.slice(1))] ?? 0 }, (_, n) => `${id} ${n}`),
          )
          shown.push(...found.slice(skip, skip + 100))
        }
        expect(shown).toEqual(rows)
      }),
    )
  })
})
