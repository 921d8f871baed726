import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { areaCode, isAreaCode } from '@outturn/indicators'
import { expect, test } from 'vitest'
import { areaBook, type PublishedArea } from './area-book.ts'
import { readEesFile } from './read-ees-file.ts'
import { splitRows } from './split-rows.ts'

const data = new URL('../../../../../shared/data/', import.meta.url)
const there = existsSync(data)
if (!there) console.warn('Skipped: the published files beside the project are not in this copy.')

function areas(): readonly PublishedArea[] {
  const [headings = [], ...rows] = splitRows().take(readFileSync(new URL('areas.csv', data), 'utf8'))
  const cell = (row: readonly string[], heading: string) => row[headings.indexOf(heading)] ?? ''
  // One row of the list, a discontinued England, has no code.
  const coded = rows.filter((row) => isAreaCode(cell(row, 'area_code')))
  return coded.map((row) => ({
    code: areaCode(cell(row, 'area_code')),
    dfeCode: cell(row, 'dfe_code') || null,
    previousCodes: cell(row, 'previous_area_codes').split(';').filter(Boolean),
  }))
}

test.skipIf(!there)('the four published files load whole; joint returns of two councils are told', () => {
  const book = areaBook(areas())
  const joint = /^E\d{8} \/ E\d{8} /
  const reports = readdirSync(new URL('ees/', data)).map((name) => {
    const bytes = readFileSync(new URL(`ees/${name}`, data))
    const started = performance.now()
    const { figures, report } = readEesFile(bytes, book)
    const jointRows = report.unknownAreas
      .filter(({ what }) => joint.test(what))
      .reduce((total, { rows }) => total + rows, 0)
    expect(
      report.unknownAreas.filter(({ what }) => !joint.test(what)),
      name,
    ).toEqual([])
    expect(report.refusal, name).toBeNull()
    expect(report.leftAside, name).toEqual([])
    expect(report.unknownPeriods, name).toEqual([])
    expect(report.unreadable, name).toEqual([])
    expect(report.repeated, name).toEqual([])
    expect(report.absentColumns, name).toEqual([])
    expect(report.unmappedColumns, name).toEqual([])
    expect(figures).toHaveLength(report.figures)
    return {
      dataset: report.dataset,
      rows: report.rows,
      'joint rows not loaded': jointRows,
      figures: report.figures,
      ...report.missing,
      ms: Math.round(performance.now() - started),
    }
  })
  console.table(reports)
  expect(Object.fromEntries(reports.map(({ dataset, rows, figures }) => [dataset, [rows, figures]]))).toEqual(
    {
      'cin-referrals': [2132, 21320],
      'cla-number-and-rate': [2505, 5010],
      'csww-indicators': [1463, (1463 - 14) * 22],
      'population-0-17': [2132, 2132],
    },
  )
})

test.skipIf(!there)('a known figure is read with its parts', () => {
  const name = readdirSync(new URL('ees/', data)).find((file) => file.startsWith('c1_')) ?? ''
  const { figures } = readEesFile(readFileSync(new URL(`ees/${name}`, data)), areaBook(areas()))
  const england = figures.find(
    ({ indicator, area, period }) =>
      indicator === 'rereferrals_pct' && area === 'E92000001' && period === 'FY2024',
  )
  expect(england).toMatchObject({ printed: '22.6', numerator: 142900, denominator: 632830 })
})
