import { expect, it } from 'vitest'
import { growthOf, type Line, ratioOf, verdictsOf } from './report.ts'

const speed = (perSecond: number, p50: number) => ({ perSecond, p50, p99: p50 * 2, count: 100, failures: 0 })
const line = (size: string, page: string, of: { floor: number; http: number; p50: number }): Line => ({
  ...{ size, page },
  floor: speed(of.floor, 1),
  http: speed(of.http, of.p50),
})
const lines = [
  line('1 million', 'league', { floor: 100, http: 90, p50: 10 }),
  line('1 million', 'council', { floor: 50, http: 100, p50: 20 }),
  line('10 million', 'league', { floor: 100, http: 80, p50: 13 }),
  line('10 million', 'council', { floor: 40, http: 100, p50: 20 }),
]

it('compares each page with its floor and with itself at the first size', () => {
  expect(lines.map(ratioOf)).toEqual([0.9, 2, 0.8, 2.5])
  expect(growthOf(lines)).toEqual([
    { page: 'league', times: 1.3 },
    { page: 'council', times: 1 },
  ])
  expect(growthOf(lines.slice(0, 2))).toEqual([])
})

it('says of each target whether it was met', () => {
  expect(verdictsOf(lines).map((text) => text.split(':')[0])).toEqual(['NOT MET', 'met', 'NOT MET', 'met'])
  expect(verdictsOf(lines)[0]).toBe('NOT MET: league, 10 million: 0.80 of the floor, wanted 1.0 or more.')
  expect(verdictsOf(lines)[2]).toBe(
    'NOT MET: league: 1.30 times its middle time at 1 million, wanted 1.2 or less.',
  )
})
