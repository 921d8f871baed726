import { isDemonstrationArea } from '@outturn/indicators'
import { expect, it } from 'vitest'
import { demoCouncils } from './demo-councils.ts'
import { demoNeighbours } from './demo-neighbours.ts'

const links = demoNeighbours()

it('are ten others of each invented council, in order, none of them real', () => {
  expect(links).toHaveLength(120)
  for (const { code } of demoCouncils) {
    const own = links.filter((link) => link.area_code === code)
    expect(own.map((link) => link.place)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(new Set(own.map((link) => link.neighbour_code)).size).toBe(10)
    expect(own.some((link) => link.neighbour_code === code)).toBe(false)
    expect(own.every((link) => isDemonstrationArea(link.neighbour_code))).toBe(true)
  }
})

it('are not all mutual: the one left out differs from council to council', () => {
  const set = new Set(links.map((link) => `${link.area_code} ${link.neighbour_code}`))
  expect(links.filter((link) => !set.has(`${link.neighbour_code} ${link.area_code}`)).length).toBeGreaterThan(
    0,
  )
})
