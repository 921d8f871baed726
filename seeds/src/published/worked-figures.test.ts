import { indicatorById } from '@outturn/indicators'
import { expect, it } from 'vitest'
import { readAreas, readNeighbours } from '../reference/read-reference.ts'
import { measureMatches } from './measure-matches.ts'
import { readPublished } from './read-published.ts'

const { rows } = readPublished(measureMatches())
const figures = new Map(
  rows.map((row) => [`${row.indicator} ${row.basis} ${row.period} ${row.area}`, row.amount]),
)
const areas = readAreas()
const current = areas.filter((area) => area.kind === 'council' && area.status === 'current')
const codeOf = (name: string) => current.find((area) => area.name === name)?.area_code ?? ''
const neighbours = readNeighbours('2025')

/** Figures worked out by hand from the published file: council, previous, neighbours' mean, region, England, rank. */
it.each([
  ['rereferrals_pct', 'in_period', 'FY2024', 'FY2023', 'Manchester', 18.4, 18.7, 21.93, 10, 21.7, 22.6, 54],
  ['cl_eet_19_21_pct', 'snapshot', 'FY2024', 'FY2023', 'North Yorkshire', 62, 62, 57.2, 10, 50, 54, 29],
  ['cl_not_in_touch_19_21_pct', 'snapshot', 'FY2024', 'FY2023', 'Lincolnshire', 4, 5, 11 / 3, 6, 2, 4, 37],
  [
    'ehcp_20wk_pct',
    'in_period',
    'CY2024',
    'CY2023',
    'Bath and North East Somerset',
    24.1,
    36.9,
    39.08,
    10,
    31,
    45.9,
    125,
  ],
  ['cpp_rate', 'snapshot', 'FY2024', 'FY2023', 'Birmingham', 57.3, 49.2, 61.04, 10, 40.3, 40.6, null],
  ['cpp_repeat_ever_pct', 'in_period', 'FY2024', 'FY2023', 'Suffolk', 24.5, 13.4, 24.65, 10, 22.5, 24.5, 79],
] as const)(
  '%s %s %s, before %s, of %s',
  (indicator, basis, now, before, name, value, previous, mean, counted, region, england, rank) => {
    const amount = (area: string, period: string = now) =>
      figures.get(`${indicator} ${basis} ${period} ${area}`) ?? null
    const code = codeOf(name)
    expect([amount(code), amount(code, before)]).toEqual([value, previous])
    expect(amount(areas.find((area) => area.area_code === code)?.region_code ?? '')).toBe(region)
    expect(amount('E92000001')).toBe(england)
    const near = neighbours
      .filter((link) => link.area_code === code)
      .flatMap((link) => amount(link.neighbour_code) ?? [])
    expect(near).toHaveLength(counted)
    expect(near.reduce((sum, one) => sum + one, 0) / counted).toBeCloseTo(mean, 9)
    const polarity = indicatorById(indicator)?.polarity
    if (rank === null) {
      expect(polarity).toBe('none')
      return
    }
    const others = current.flatMap((area) => amount(area.area_code) ?? [])
    const better = others.filter((other) => (polarity === 'low' ? other < value : other > value))
    expect(better.length + 1).toBe(rank)
  },
)
