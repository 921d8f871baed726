import { describe, expect, it } from 'vitest'
import { shownIndicator } from '../../data/catalogue.ts'
import { aNeighbour, anIndicatorAnswer, aPoint } from './testing/an-indicator-answer.ts'
import { toIndicatorCsv } from './to-indicator-csv.ts'

const day = '2026-11-22'
const indicator = shownIndicator('rereferrals_pct')
const data = anIndicatorAnswer({
  neighbourKind: 'live',
  lines: [
    { who: 'own', areaCode: 'E08000015', kind: 'live', points: [aPoint({ amount: 25.350140056 })] },
    {
      who: 'neighbours_median',
      areaCode: null,
      kind: 'live',
      points: [aPoint({ amount: 20, counted: 7, of: 10 })],
    },
  ],
  neighbours: [aNeighbour()],
})

describe('toIndicatorCsv', () => {
  it('has as many cells in each row as in its head, and unrounded figures', () => {
    const [head, ...rows] = toIndicatorCsv(data, indicator, { use: 'own use', day })
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head?.length]))
    expect(rows).toHaveLength(3)
    expect(rows[0]).toContain(25.350140056)
  })
  it('leaves live figures of others out of a file for publication', () => {
    const rows = toIndicatorCsv(data, indicator, { use: 'publication', day }).slice(1)
    expect(rows.map((row) => row[6])).toEqual(['own'])
  })
  it('hides small numbers of the council’s own by the regime that it names', () => {
    const small = anIndicatorAnswer({
      lines: [
        {
          ...{ who: 'own', areaCode: 'E08000015', kind: 'live' },
          points: [
            aPoint({ amount: 3.75, numerator: 3, denominator: 80 }),
            aPoint({ amount: 0, numerator: 0, denominator: 12 }),
            aPoint({
              amount: 3.75,
              numerator: null,
              denominator: null,
              inferredNumerator: 3,
              inferredDenominator: 80,
            }),
          ],
        },
      ],
    })
    const rows = toIndicatorCsv(small, indicator, { use: 'publication', day }).slice(1)
    expect(rows.map((row) => row.slice(10, 16))).toEqual([
      ['c', 'c', 'c', 80, 'c', 'c'],
      [0, '25.4', 0, 12, 22.3, 28.7],
      ['c', 'c', 'c', null, 'c', 'c'],
    ])
    expect(rows.map((row) => row.slice(-3))).toEqual([
      ['small', 'small_numbers', 1],
      [null, 'small_numbers', 1],
      ['small', 'small_numbers', 1],
    ])
  })
  it('leaves another council’s live figures out of a file for publication altogether', () => {
    expect(toIndicatorCsv(data, indicator, { use: 'publication of another', day })).toHaveLength(1)
  })
})
