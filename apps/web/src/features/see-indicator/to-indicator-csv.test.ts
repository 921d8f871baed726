import { describe, expect, it } from 'vitest'
import { shownIndicator } from '../../data/catalogue.ts'
import { aNeighbour, anIndicatorAnswer, aPoint } from './testing/an-indicator-answer.ts'
import { toIndicatorCsv } from './to-indicator-csv.ts'

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
    const [head, ...rows] = toIndicatorCsv(data, indicator, 'own use')
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head?.length]))
    expect(rows).toHaveLength(3)
    expect(rows[0]).toContain(25.350140056)
  })
  it('leaves live figures of others out of a file for publication', () => {
    const rows = toIndicatorCsv(data, indicator, 'publication').slice(1)
    expect(rows.map((row) => row[6])).toEqual(['own'])
  })
})
