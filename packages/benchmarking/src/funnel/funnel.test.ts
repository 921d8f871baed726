import { expect, it } from 'vitest'
import { aCouncil, aLeagueColumn, anIndicator } from '../testing/index.ts'
import { funnelOf } from './funnel.ts'

const column = aLeagueColumn([[52, 87], [40, 87], [58, 87], [400, 1000], null, 50])

it('tells who differs by more than their size explains', () => {
  const found = funnelOf(anIndicator(), column, 45.9)
  expect(found?.areas).toEqual([1, 2, 3, 4].map(aCouncil))
  expect(found?.place).toEqual(['beyond_95', 'inside', 'beyond_998', 'beyond_998'])
})

it('draws its lines from the smallest council to the largest, narrowing', () => {
  const lines = funnelOf(anIndicator(), column, 45.9)?.lines
  expect([lines?.sizes[0], lines?.sizes.at(-1)]).toEqual([87, 1000])
  expect(lines?.lower95[0]).toBeCloseTo(35.825, 3)
  expect(lines?.upper95[0]).toBeCloseTo(56.322, 3)
  expect(lines?.lower998[0]).toBeCloseTo(30.628, 3)
  const widths = lines?.upper95.map((upper, i) => upper - (lines.lower95[i] ?? 0)) ?? []
  expect(widths).toEqual(widths.toSorted((a, b) => b - a))
})

it('draws rates by their own lines', () => {
  const rate = anIndicator({ unit: 'rate_per_10000' })
  const found = funnelOf(rate, { ...aLeagueColumn([40]), numerators: [200], denominators: [50_000] }, 40)
  expect(found?.place).toEqual(['inside'])
  expect(found?.lines.lower95[0]).toBeCloseTo(34.827, 3)
})

it('draws nothing for posts, averages, or nobody', () => {
  expect(funnelOf(anIndicator({ disclosure: 'posts' }), column, 45.9)).toBeNull()
  expect(funnelOf(anIndicator({ unit: 'days' }), column, 45.9)).toBeNull()
  expect(funnelOf(anIndicator(), aLeagueColumn([null, 5]), 45.9)).toBeNull()
})
