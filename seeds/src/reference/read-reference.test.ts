import { isAreaCode } from '@outturn/indicators'
import { describe, expect, it } from 'vitest'
import {
  readAreas,
  readDatasets,
  readFormerCodes,
  readNeighbours,
  readPopulation,
  readSuccessors,
  readTiles,
} from './read-reference.ts'

const areas = readAreas()
const byCode = new Map(areas.map((area) => [area.area_code, area]))
const councils = areas.filter((area) => area.kind === 'council')
const current = councils.filter((area) => area.status === 'current').map((area) => area.area_code)

describe('areas', () => {
  it('are 153 councils, 5 former ones, 9 regions, Inner and Outer London and one England', () => {
    expect(current).toHaveLength(153)
    expect(councils.filter((area) => area.status === 'former')).toHaveLength(5)
    expect(areas.filter((area) => area.kind === 'region')).toHaveLength(9)
    expect(areas.filter((area) => area.kind === 'subregion').map((area) => area.name)).toEqual([
      'Inner London',
      'Outer London',
    ])
    expect(areas.filter((area) => area.kind === 'country').map((area) => area.area_code)).toEqual([
      'E92000001',
    ])
    expect(byCode.size).toBe(areas.length)
    expect(areas.every((area) => isAreaCode(area.area_code))).toBe(true)
  })

  it('give every council a region that exists, and 33 boroughs Inner or Outer London', () => {
    for (const council of councils) expect(byCode.get(council.region_code ?? '')?.kind).toBe('region')
    const boroughs = councils.filter((area) => area.region_code === 'E12000007')
    expect(boroughs).toHaveLength(33)
    expect(new Set(boroughs.map((area) => area.subregion_name))).toEqual(
      new Set(['Inner London', 'Outer London']),
    )
  })

  it('name every former council as former, with the day it ended and who took over', () => {
    const successors = readSuccessors()
    for (const former of councils.filter((area) => area.status === 'former')) {
      expect(former.name).toMatch(/ \(former\)$/)
      expect(former.active_to).toMatch(/^20\d\d-03-31$/)
      const took = successors.filter((row) => row.area_code === former.area_code)
      expect(took.length).toBeGreaterThan(0)
      for (const row of took)
        expect((byCode.get(row.successor_code)?.active_from ?? '') > (former.active_to ?? '')).toBe(true)
    }
    const namesOf = (code: string) =>
      successors
        .filter((row) => row.area_code === code)
        .map((row) => byCode.get(row.successor_code)?.name)
        .sort()
    expect(namesOf('E10000006')).toEqual(['Cumberland', 'Westmorland and Furness'])
    expect(namesOf('E10000021')).toEqual(['North Northamptonshire', 'West Northamptonshire'])
    expect(namesOf('E10000009')).toEqual(['Bournemouth, Christchurch and Poole', 'Dorset'])
  })

  it('carry a changed code to a council of today, never to itself', () => {
    const codes = readFormerCodes()
    expect(codes.length).toBeGreaterThanOrEqual(5)
    for (const row of codes) {
      expect(current).toContain(row.area_code)
      expect(byCode.has(row.former_code)).toBe(false)
    }
  })
})

describe('tiles', () => {
  const tiles = readTiles()

  it('have one for every council of today, each with a place and a short name of its own', () => {
    expect(tiles.map((tile) => tile.area_code).sort()).toEqual([...current].sort())
    expect(new Set(tiles.map(({ across, down }) => `${across} ${down}`)).size).toBe(153)
    expect(new Set(tiles.map((tile) => tile.short_name)).size).toBe(153)
    expect(tiles.every(({ across, down }) => across >= 1 && across <= 16 && down >= 1 && down <= 23)).toBe(
      true,
    )
  })

  it('stand region by region: every tile touches another of its own region', () => {
    const region = (code: string) => byCode.get(code)?.region_code
    for (const tile of tiles) {
      const near = tiles.filter(
        (other) => Math.abs(other.across - tile.across) + Math.abs(other.down - tile.down) === 1,
      )
      expect(near.some((other) => region(other.area_code) === region(tile.area_code))).toBe(true)
    }
  })
})

describe('neighbours', () => {
  const links = readNeighbours('2025')
  const set = new Set(links.map((link) => `${link.area_code} ${link.neighbour_code}`))

  it('of 2025 are ten ordered ones of each of 153 councils, 938 of 1,530 mutual', () => {
    expect(links).toHaveLength(1530)
    expect(new Set(links.map((link) => link.area_code))).toEqual(new Set(current))
    for (const code of current)
      expect(links.filter((link) => link.area_code === code).map((link) => link.place)).toEqual([
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
      ])
    expect(set.size).toBe(1530)
    expect(links.filter((link) => set.has(`${link.neighbour_code} ${link.area_code}`))).toHaveLength(938)
  })

  it('never hold the council itself, and lie in its own region 3.4 times of 10', () => {
    expect(links.filter((link) => link.area_code === link.neighbour_code)).toEqual([])
    const region = (code: string) => byCode.get(code)?.region_code
    const own = links.filter((link) => region(link.area_code) === region(link.neighbour_code)).length
    expect(own / 153).toBeCloseTo(3.36, 2)
  })

  it('of 2021 leave out the two councils that had none and keep the one that ended', () => {
    const earlier = readNeighbours('2021')
    expect(earlier).toHaveLength(1520)
    const has = (code: string) => earlier.some((link) => link.area_code === code)
    expect([has('E06000063'), has('E06000064'), has('E10000006')]).toEqual([false, false, true])
    expect(earlier.filter((link) => link.neighbour_code === 'E10000006')).toHaveLength(8)
    expect(earlier.every((link) => byCode.has(link.neighbour_code))).toBe(true)
  })
})

describe('population', () => {
  const population = readPopulation()
  const of = (code: string, year: number) =>
    population.find((row) => row.area_code === code && row.year === year)?.aged_0_17

  it('is there for every council of today in the latest year, and adds up to England', () => {
    const latest = population.filter((row) => row.year === 2024 && current.includes(row.area_code))
    expect(latest).toHaveLength(153)
    expect(of('E92000001', 2024)).toBe(12183016)
    expect(latest.reduce((sum, row) => sum + row.aged_0_17, 0)).toBe(12183016)
  })

  it('has one row an area and year, each of a known area', () => {
    expect(new Set(population.map((row) => `${row.area_code} ${row.year}`)).size).toBe(population.length)
    expect(population.every((row) => byCode.has(row.area_code) && Number.isInteger(row.aged_0_17))).toBe(true)
    expect([...new Set(population.map((row) => row.year))].sort()).toHaveLength(13)
  })
})

it('every data set says who published it, under which licence and when', () => {
  for (const dataset of readDatasets()) {
    expect(dataset.publisher).not.toBe('')
    expect(dataset.licence).not.toBe('')
    expect(dataset.dated).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  }
})
