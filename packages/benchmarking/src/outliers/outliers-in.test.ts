import type { Polarity } from '@outturn/indicators'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fewestForOutliers, outliersIn as placesIn } from './outliers-in.ts'

const outliersIn = (amounts: readonly (number | null)[], polarity: Polarity) =>
  placesIn(amounts, polarity).map((one) => one?.end ?? null)

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1)

describe('outliersIn', () => {
  it('marks two of twelve at each end, the best end by polarity', () => {
    const ends = (polarity: 'low' | 'high' | 'none') => outliersIn(upTo(12), polarity)
    expect(ends('low').slice(0, 3)).toEqual(['best', 'best', null])
    expect(ends('low').slice(-3)).toEqual([null, 'worst', 'worst'])
    expect(ends('high').slice(0, 3)).toEqual(['worst', 'worst', null])
    expect(ends('none').filter(Boolean)).toEqual(['lowest', 'lowest', 'highest', 'highest'])
  })

  it('treats equal figures alike, so that an end with too many equals is empty', () => {
    expect(outliersIn([0, 0, 0, 4, 9], 'low')).toEqual([null, null, null, null, 'worst'])
    expect(outliersIn([5, 5, 5, 5, 5, 5], 'high')).toEqual([null, null, null, null, null, null])
    expect(outliersIn([1, 1, 3, 4, 5, 6, 7, 8, 9, 9.000000000000002], 'low')).toEqual([
      ...['best', 'best'],
      ...[null, null, null, null, null, null],
      ...['worst', 'worst'],
    ])
  })

  it('gives the place from its own end, shared by equals', () => {
    const places = placesIn([1, 1, 3, 4, 5, 6, 7, 8, 9, 10], 'high').map((one) => one?.place ?? null)
    expect(places).toEqual([1, 1, null, null, null, null, null, null, 2, 1])
  })

  it('counts only the figures that are there, and needs five of them', () => {
    expect(fewestForOutliers).toBe(5)
    expect(outliersIn([1, 2, 3, 4, null], 'low')).toEqual([null, null, null, null, null])
    expect(outliersIn([1, null, 2, 3, 4, 5], 'low')).toEqual(['best', null, null, null, null, 'worst'])
  })

  it('calls the farthest from the middle of a range worst', () => {
    const range = { range: { from: 90, to: 110 } }
    expect(outliersIn([100, 95, 106, 70, 92], range)).toEqual(['best', null, null, 'worst', null])
  })

  it('never holds more than a fifth at an end, and never splits equals', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 8 })), { maxLength: 40 }), (amounts) => {
        const ends = outliersIn(amounts, 'high')
        const count = amounts.filter((amount) => amount !== null).length
        for (const end of ['best', 'worst'])
          expect(ends.filter((one) => one === end).length).toBeLessThanOrEqual(count / 5)
        const byAmount = new Map<number | null, string | null>()
        amounts.forEach((amount, i) => {
          const end = ends[i] ?? null
          expect(byAmount.get(amount) ?? end).toBe(end)
          byAmount.set(amount, end)
        })
        expect(byAmount.get(null) ?? null).toBeNull()
      }),
    )
  })
})
