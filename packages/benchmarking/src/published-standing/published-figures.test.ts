import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Polarity } from '@outturn/indicators'
import { describe, expect, it } from 'vitest'
import { aggregateNeighbours, standPublished } from './stand-published.ts'

const data = new URL('../../../../../shared/data/', import.meta.url)
const present = existsSync(data)
if (!present)
  console.info('Published figures are not checked: the published files are not beside this checkout.')

/** What METHODS works out by hand from the published files, neighbour set of 2025. */
const worked = [
  [
    'ReReferral',
    2025,
    'E08000003',
    {
      value: 18.4,
      previous: 18.7,
      mean: 21.93,
      n: 10,
      region: 21.7,
      england: 22.6,
      rank: 54,
      band: 'B',
      cuts: [16.9, 20, 23],
    },
  ],
  [
    'CareLeaverEET',
    2025,
    'E06000065',
    {
      value: 62,
      previous: 62,
      mean: 57.2,
      n: 10,
      region: 50,
      england: 54,
      rank: 29,
      band: 'A',
      cuts: [49, 54.5, 60],
    },
  ],
  [
    'CareLeavers_LA_NotInTouch',
    2025,
    'E10000019',
    { value: 4, previous: 5, mean: 3.667, n: 6, region: 2, england: 4, rank: 37, band: 'B', cuts: [0, 4, 6] },
  ],
  [
    'SEN_EHC_All_20wks',
    2024,
    'E06000022',
    {
      value: 24.1,
      previous: 36.9,
      mean: 39.08,
      n: 10,
      region: 31,
      england: 45.9,
      rank: 125,
      band: 'D',
      cuts: [29.4, 49.4, 78.6],
    },
  ],
  [
    'CPP_rate',
    2025,
    'E08000025',
    {
      value: 57.3,
      previous: 49.2,
      mean: 61.04,
      n: 10,
      region: 40.3,
      england: 40.6,
      rank: null,
      band: null,
      cuts: null,
    },
  ],
  [
    'PrevRegCPR',
    2025,
    'E10000029',
    {
      value: 24.5,
      previous: 13.4,
      mean: 24.65,
      n: 10,
      region: 22.5,
      england: 24.5,
      rank: 79,
      band: 'C',
      cuts: [20, 24.3, 27.6],
    },
  ],
] as const

describe.skipIf(!present)('figures worked from the published files', () => {
  // A skipped suite is still read, so nothing is opened where there is nothing.
  if (!present) return
  const text = (file: string) => readFileSync(new URL(file, data), 'utf8')
  const rows = (csv: string) => csv.trim().split(/\r?\n/).slice(1).map(cells)
  const areas = rows(text('areas.csv'))
  const neighbours = rows(text('statistical-neighbours-2025.csv'))
  const polarities = new Map(rows(text('published-measures.csv')).map((row) => [row[0], polarityOf(row[5])]))
  const annual = rows(gunzipSync(readFileSync(new URL('published-annual.csv.gz', data))).toString('utf8'))
  const current = new Set(
    areas.filter((row) => row[1] === 'council' && row[7] !== 'former').map((row) => row[0]),
  )
  const regionOf = new Map(areas.map((row) => [row[0], row[4]]))

  it.each(worked)('%s %d, %s', (measure, year, own, expected) => {
    const figures = new Map<string, number | null>()
    for (const [short, when, area, value] of annual)
      if (short === measure && when === String(year)) figures.set(area ?? '', number(value))
    expect(figures.size).toBeGreaterThan(150)
    const areaCodes = [...figures.keys()].filter((code) => current.has(code))
    const standing = standPublished(
      { areaCodes, amounts: areaCodes.map((code) => figures.get(code) ?? null) },
      { polarity: polarities.get(measure) ?? 'none', bands: 'shown' },
    )
    const at = areaCodes.indexOf(own)
    expect(figures.get(own)).toBe(expected.value)
    const before = annual.find(
      ([short, when, area]) => short === measure && when === String(year - 1) && area === own,
    )
    expect(number(before?.[3])).toBe(expected.previous)
    const codes = neighbours.filter((row) => row[0] === own).map((row) => row[3] ?? '')
    const found = aggregateNeighbours(own, codes, figures)
    expect([found.counted, codes.length]).toEqual([expected.n, 10])
    expect(found.mean).toBeCloseTo(expected.mean, 3)
    expect(figures.get(regionOf.get(own) ?? '')).toBe(expected.region)
    expect(figures.get('E92000001')).toBe(expected.england)
    expect([standing.ranks[at], standing.bands[at]]).toEqual([expected.rank, expected.band])
    if (!expected.cuts || !standing.cuts) return
    const { q1, q2, q3 } = standing.cuts
    expect([q1, q2, q3].map((cut) => Math.round(cut * 1e9) / 1e9)).toEqual(expected.cuts)
  })
})

const polarityOf = (word: string | undefined): Polarity =>
  word === 'High' ? 'high' : word === 'Low' ? 'low' : 'none'
const number = (cell: string | undefined) =>
  cell === undefined || cell === 'x' || cell === '' ? null : Number(cell)

/** A line of comma-separated cells, some in quotation marks. */
function cells(line: string): string[] {
  const found = line.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? []
  return found.map((cell) => cell.replace(/,$/, '').replace(/^"|"$/g, ''))
}
