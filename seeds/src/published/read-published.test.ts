import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Calendar } from '@outturn/indicators'
import { describe, expect, it } from 'vitest'
import { readTable } from '../files/read-table.ts'
import { readNeighbours } from '../reference/read-reference.ts'
import type { MeasureMatch } from './published-row.ts'
import { readPublished } from './read-published.ts'

const measures = readTable('published/measures.csv', ['measure', 'year_type', 'first_year', 'last_year'])
const calendars: Readonly<Record<string, Calendar>> = {
  'Financial Year': 'financial',
  Annual: 'financial',
  'Academic Year': 'academic',
  'Calendar Year': 'calendar',
  'Annual (end of Sept)': 'calendar',
  'Annual - January': 'calendar',
}
/** Every measure under its own short name, so that the file is tested apart from the catalogue. */
const matches = new Map(
  measures.map((row): [string, MeasureMatch] => [
    row.measure,
    { indicator: row.measure, basis: 'in_period', yearType: calendars[row.year_type] as Calendar },
  ]),
)
const { rows, unmatched } = readPublished(matches)
const figure = (indicator: string, area: string, period: string) =>
  rows.find((row) => row.indicator === indicator && row.area === area && row.period === period)

describe('the published annual figures', () => {
  it('are 119,850 of 83 measures, 170 areas in every year of a measure', () => {
    expect(measures).toHaveLength(83)
    expect(unmatched).toEqual([])
    expect(rows).toHaveLength(119_850)
    const counts = new Map<string, number>()
    for (const row of rows) {
      const year = `${row.measure} ${row.period}`
      counts.set(year, (counts.get(year) ?? 0) + 1)
    }
    expect(counts.size).toBe(119_850 / 170)
    expect([...counts.values()].every((of) => of === 170)).toBe(true)
    expect(new Set(rows.map((row) => row.measure)).size).toBe(83)
  })

  it('have one figure for each measure, period and area', () => {
    expect(new Set(rows.map((row) => `${row.measure} ${row.period} ${row.area}`)).size).toBe(rows.length)
  })

  it('name the measure that nobody claims instead of dropping it in silence', () => {
    const without = new Map(matches)
    without.delete('ReReferral')
    const read = readPublished(without)
    expect(read.unmatched).toEqual(['ReReferral'])
    expect(read.rows).toHaveLength(rows.length - rows.filter((row) => row.measure === 'ReReferral').length)
  })

  it('keep what was printed beside the amount at the source’s precision', () => {
    const noisy = rows.filter((row) => row.amount !== null && String(row.amount) !== row.printed)
    expect(noisy.length).toBeGreaterThan(5000)
    for (const row of noisy) expect(Math.abs(Number(row.printed) - (row.amount ?? 0))).toBeLessThan(1e-5)
    expect(rows.every((row) => (row.amount === null) === (row.status !== 'measured'))).toBe(true)
  })

  it('tell a figure that is not available from one that could not exist', () => {
    expect(figure('LACnum', 'E10000006', 'FY2024')).toMatchObject({
      status: 'not_applicable',
      amount: null,
      printed: 'x',
    })
    expect(figure('LACnum', 'E06000063', 'FY2021')?.status).toBe('not_applicable')
    expect([...new Set(rows.map((row) => row.status))].sort()).toEqual([
      'measured',
      'not_applicable',
      'not_available',
    ])
  })

  it('withhold the England figure that is a sum of rates, and keep it as printed', () => {
    const england = rows.filter((row) => row.measure === 'FirstYJS' && row.area === 'E92000001')
    expect(england).toHaveLength(9)
    for (const row of england) expect(row).toMatchObject({ status: 'not_available', amount: null })
    expect(england.at(-1)?.printed).toBe('1258')
  })

  it('read Manchester’s re-referrals of 2025 with region, England and the ten neighbours', () => {
    const amount = (area: string, period: string) => figure('ReReferral', area, period)?.amount
    expect(amount('E08000003', 'FY2024')).toBe(18.4)
    expect(amount('E08000003', 'FY2023')).toBe(18.7)
    expect(amount('E12000002', 'FY2024')).toBe(21.7)
    expect(amount('E92000001', 'FY2024')).toBe(22.6)
    const neighbours = readNeighbours('2025')
      .filter((link) => link.area_code === 'E08000003')
      .map((link) => amount(link.neighbour_code, 'FY2024') as number)
    expect(neighbours).toHaveLength(10)
    expect(neighbours.reduce((sum, value) => sum + value, 0) / 10).toBeCloseTo(21.93, 10)
  })
})

const original = new URL('../../../../shared/data/published-annual.csv.gz', import.meta.url)
const absent = !existsSync(original)
if (absent) console.log('The published source is not beside the project: it is not compared with our file.')

it.skipIf(absent)('every line of the source stands in our file, to the letter', () => {
  const ours = new Set(rows.map((row) => `${row.measure}|${row.area}|${row.printed}|${row.period}`))
  const lines = gunzipSync(readFileSync(original)).toString('utf8').trim().split(/\r?\n/).slice(1)
  expect(lines).toHaveLength(119_850)
  const missing = lines.filter((line) => {
    const [, measure, label, area, printed] = /^(.*),([\d-]+),(E\d{8}),(.*)$/.exec(line) ?? []
    const short = measure?.replace(/^"|"$/g, '') ?? ''
    const calendar = matches.get(short)?.yearType
    const year = Number(label?.slice(0, 4)) - (calendar === 'calendar' || label?.includes('-') ? 0 : 1)
    const code = `${{ financial: 'FY', academic: 'AY', calendar: 'CY' }[calendar ?? 'calendar']}${year}`
    return !ours.has(`${short}|${area}|${printed}|${code}`)
  })
  expect(missing.slice(0, 5)).toEqual([])
})
