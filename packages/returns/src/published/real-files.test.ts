import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import {
  amountOf,
  areaCode,
  catalogue,
  isAreaCode,
  publishedMeasureIndicator,
  publishedPeriod,
} from '@outturn/indicators'
import { expect, test, vi } from 'vitest'
import { areaBook, type PublishedArea } from './area-book.ts'
import { readEesFile } from './read-ees-file.ts'
import { splitRows } from './split-rows.ts'

// Whole national files, read several times over, on whatever machine runs this.
vi.setConfig({ testTimeout: 60_000 })

const data = new URL('../../../../../shared/data/', import.meta.url)
const there = existsSync(data)
if (!there) console.warn('Skipped: the published files beside the project are not in this copy.')

const rowsOf = (text: string) => {
  const splitter = splitRows()
  const [headings = [], ...rows] = [...splitter.take(text), ...splitter.finish()]
  return rows.map((row) => (heading: string) => row[headings.indexOf(heading)] ?? '')
}
const areaRows = () =>
  // One row of the list, a discontinued England, has no code.
  rowsOf(readFileSync(new URL('areas.csv', data), 'utf8')).filter((row) => isAreaCode(row('area_code')))

const annualRows = () =>
  rowsOf(gunzipSync(readFileSync(new URL('published-annual.csv.gz', data))).toString('utf8'))

const areas = (): readonly PublishedArea[] =>
  areaRows().map((row) => ({
    code: areaCode(row('area_code')),
    dfeCode: row('dfe_code') || null,
    previousCodes: row('previous_area_codes').split(';').filter(Boolean),
  }))

const read = (name: string) => readEesFile(readFileSync(new URL(`ees/${name}`, data)), areaBook(areas()))

test.skipIf(!there)('the four published files load whole, every row accounted for', () => {
  const reports = readdirSync(new URL('ees/', data)).map((name) => {
    const { figures, report } = read(name)
    const { refusal, leftAside, unknownAreas, unknownPeriods, unreadable, repeated } = report
    expect({ refusal, leftAside, unknownAreas, unknownPeriods, unreadable, repeated }, name).toEqual({
      refusal: null,
      leftAside: [],
      unknownAreas: [],
      unknownPeriods: [],
      unreadable: [],
      repeated: [],
    })
    expect([...report.absentColumns, ...report.unmappedColumns], name).toEqual([])
    expect(figures).toHaveLength(report.figures)
    const joint = report.jointAreas.reduce((total, { rows }) => total + rows, 0)
    return { dataset: report.dataset, rows: report.rows, joint, figures: report.figures, ...report.missing }
  })
  console.table(reports)
  expect(reports.map(({ dataset, rows, joint, figures }) => [dataset, rows, joint, figures])).toEqual([
    ['cin-referrals', 2132, 0, 21320],
    ['cla-number-and-rate', 2505, 0, 5010],
    ['csww-indicators', 1463, 14, (1463 + 14) * 22],
    ['population-0-17', 2132, 0, 2132],
  ])
})

test.skipIf(!there)(
  'two sources of one figure agree: the data sets, and the annual tool made from them',
  () => {
    const annual = new Map<string, number>()
    const text = gunzipSync(readFileSync(new URL('published-annual.csv.gz', data))).toString('utf8')
    for (const row of rowsOf(text)) {
      const meaning = publishedMeasureIndicator(row('measure_short'))
      const period = meaning && publishedPeriod(row('years'), meaning.equivalent.yearType)
      expect(period, `${row('measure_short')} ${row('years')}`).toBeTruthy()
      if (row('value') !== 'x')
        annual.set(
          [meaning?.indicator.id, meaning?.equivalent.basis, row('area_code'), period?.code].join(),
          Number(row('value')),
        )
    }
    let compared = 0
    const differing: string[] = []
    for (const name of readdirSync(new URL('ees/', data)))
      for (const { indicator, basis, area, period, value, printed } of read(name).figures) {
        const other = annual.get([indicator, basis, area, period].join())
        const amount = amountOf(value)
        if (other === undefined || amount === null) continue
        compared += 1
        if (Math.abs(other - amount) > 1e-9)
          differing.push(`${indicator} ${area} ${period}: ${printed} and ${other}`)
      }
    console.log(`${compared} figures stand in both sources, ${differing.length} differ`)
    expect(compared).toBe(18_510)
    expect(differing).toEqual([])
  },
)

test.skipIf(!there)('no published figure of a council lies outside what is plausible', () => {
  const councils = new Set(
    areaRows()
      .filter((row) => row('kind') === 'council')
      .map((row) => row('area_code')),
  )
  const isOutside = (indicator: string | undefined, area: string, amount: number | null) => {
    const plausible = catalogue.get(indicator ?? '')?.plausible
    if (!plausible || amount === null || !councils.has(area)) return false
    return amount < plausible.from || amount > plausible.to
  }
  const outside = readdirSync(new URL('ees/', data)).flatMap((name) =>
    read(name).figures.filter(({ indicator, area, value }) => isOutside(indicator, area, amountOf(value))),
  )
  expect(outside.map(({ indicator, area, period, printed }) => [indicator, area, period, printed])).toEqual(
    [],
  )
  const annual = annualRows().filter((row) => {
    const amount = row('value') === 'x' ? null : Number(row('value'))
    return isOutside(publishedMeasureIndicator(row('measure_short'))?.indicator.id, row('area_code'), amount)
  })
  expect(annual.map((row) => [row('measure_short'), row('area_code'), row('value')])).toEqual([])
})

test.skipIf(!there)('a known figure is read with its parts', () => {
  const name = readdirSync(new URL('ees/', data)).find((file) => file.startsWith('c1_')) ?? ''
  const england = read(name).figures.find(
    ({ indicator, area, period }) =>
      indicator === 'rereferrals_pct' && area === 'E92000001' && period === 'FY2024',
  )
  expect(england).toMatchObject({ printed: '22.6', numerator: 142900, denominator: 632830 })
})
