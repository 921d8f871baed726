import { expect, test } from 'vitest'
import { aggregateNeighbours, standPublished } from './stand-published.ts'

const column = (amounts: (number | null)[]) => ({ areaCodes: amounts.map((_, i) => `E0600000${i}`), amounts })

test('ranks and bands a low-is-good column; a missing council has neither and is not counted', () => {
  const standing = standPublished(column([10, null, 30, 20, null]), { polarity: 'low', bands: 'shown' })
  expect(standing.ranks).toEqual([1, null, 3, 2, null])
  expect(standing.bands).toEqual(['A', null, 'D', 'B', null])
  expect(standing.ranked).toBe(3)
})

test('no best end: cut points, but no rank and no band', () => {
  const standing = standPublished(column([0, 25, 50, 75, 100]), { polarity: 'none', bands: 'shown' })
  expect(standing.ranks).toEqual([null, null, null, null, null])
  expect(standing.bands).toEqual([null, null, null, null, null])
  expect(standing.cuts).toMatchObject({ q1: 25, q2: 50, q3: 75 })
})

test('a range too small to band still ranks', () => {
  const standing = standPublished(column([1, 2]), { polarity: 'high', bands: 'range too small' })
  expect(standing.ranks).toEqual([2, 1])
  expect(standing.bands).toEqual([null, null])
})

test('neighbours: those with a value, never the council itself', () => {
  const amounts = new Map([
    ['a', 100],
    ['b', 10],
    ['c', null],
    ['d', 20],
  ])
  expect(aggregateNeighbours('a', ['a', 'b', 'c', 'd', 'e'], amounts)).toEqual({
    mean: 15,
    median: 15,
    counted: 2,
  })
  expect(aggregateNeighbours('a', ['c'], amounts)).toEqual({ mean: null, median: null, counted: 0 })
})

test('a best range: distances from its middle are ranked and banded', () => {
  const standing = standPublished(column([95, 112, 100, 80]), {
    polarity: { range: { from: 90, to: 110 } },
    bands: 'shown',
  })
  expect(standing.ranks).toEqual([2, 3, 1, 4])
  expect(standing.bands).toEqual(['B', 'C', 'A', 'D'])
})
