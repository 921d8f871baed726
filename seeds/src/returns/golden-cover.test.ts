import { existsSync, readFileSync } from 'node:fs'
import { meaningsOfLabel } from '@outturn/indicators'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { readSeed } from '../files/read-table.ts'
import { readRowsOfFile } from './read-rows.ts'
import { readLeftOut, readSources } from './real-returns.ts'

/** Tables in which people wrote down every cell of three of the reports; they stand beside the project, not in it. */
const beside = new URL('../../../../shared/golden/', import.meta.url)
const absent = !existsSync(beside)
if (absent)
  console.log('The golden tables are not beside the project: our returns are not compared with them.')

interface GoldenCell {
  readonly [column: string]: string
}

const tables = [
  { file: 'gold_000.csv', folder: 'leicester' },
  { file: 'gold_001.csv', folder: 'darlington' },
  { file: 'gold_002.csv', folder: 'dudley' },
] as const

const number = (text: string) => Number(text.replace(/[,%]/g, ''))
/** The annual row of the running year is a year to date at the end of quarter 2. */
const periodOf = (cell: GoldenCell, folder: string) =>
  folder === 'darlington' && cell.period === 'FY2023' ? 'FY2023-Q2' : (cell.period ?? '')

/** The indicators that the catalogue knows under the cell's label; none where the label alone is not enough. */
const indicatorsOf = (cell: GoldenCell) =>
  new Set(
    (cell.breakdown
      ? [`${cell.measure} - ${cell.breakdown}`, `${cell.breakdown} - ${cell.measure}`, cell.breakdown]
      : [cell.measure]
    )
      .flatMap((label) => meaningsOfLabel(label ?? ''))
      .map((meaning) => meaning.indicator),
  )

describe.skipIf(absent).each(tables)('$folder', ({ file, folder }) => {
  const cells = absent
    ? []
    : (parse(readFileSync(new URL(file, beside)), { bom: true, columns: true }) as GoldenCell[]).filter(
        (cell) => cell.role === 'outturn',
      )
  const files = new Map<string, ReturnType<typeof readRowsOfFile>>()
  const rowsOf = (period: string) => {
    if (!files.has(period)) files.set(period, readRowsOfFile(readSeed(`returns/${folder}/${period}.csv`)))
    return files.get(period) ?? []
  }
  const left = readLeftOut().filter((row) => row.council === folder)

  const holds = (cell: GoldenCell) => {
    const known = indicatorsOf(cell)
    return rowsOf(periodOf(cell, folder)).some((row) => {
      if (known.size > 0 && !known.has(row['Indicator id'] ?? '')) return false
      const parts = cell.numerator && cell.denominator
      if (
        parts &&
        (number(row.Numerator ?? '') !== number(cell.numerator ?? '') ||
          number(row.Denominator ?? '') !== number(cell.denominator ?? ''))
      )
        return false
      if (!cell.value) return Boolean(parts)
      if (row.Value) return number(row.Value) === number(cell.value)
      // A printed 0 that means 'not recorded' is a missing figure whose note says what was printed.
      return cell.value === '0' && (row.Note ?? '').startsWith('The report prints 0')
    })
  }

  it('has every outturn of the report in a return, or left out with its reason', () => {
    expect(cells.length).toBeGreaterThan(35)
    const nowhere = cells.filter(
      (cell) =>
        !holds(cell) &&
        !left.some((row) => row.line === cell.line && row.printed.includes(cell.value ?? '?')),
    )
    expect(nowhere.map((cell) => `${cell.line} ${cell.period} ${cell.measure} ${cell.verbatim}`)).toEqual([])
  })

  it('has no figure that the report does not print, but sums and figures of its text that say so', () => {
    const printed = new Set(cells.map((cell) => `${periodOf(cell, folder)} ${number(cell.value || 'NaN')}`))
    const pairs = new Set(
      cells.map((cell) => `${periodOf(cell, folder)} ${cell.numerator}/${cell.denominator}`),
    )
    const told = /^(Sum of|Printed in the text|Printed beside|The pair is printed)/
    const september = new Set(
      cells.filter((cell) => cell.period === '2023-09').map((cell) => number(cell.value || 'NaN')),
    )
    const invented: string[] = []
    const periods = new Set(cells.map((cell) => periodOf(cell, folder)))
    for (const period of periods)
      for (const row of rowsOf(period)) {
        const value = row.Value ?? ''
        const stands =
          printed.has(`${period} ${number(value)}`) ||
          (value === '' &&
            (row.Status !== '' || pairs.has(`${period} ${row.Numerator}/${row.Denominator}`))) ||
          (period === 'FY2023-Q2' && september.has(number(value)))
        if (!stands && !told.test(row.Note ?? '')) invented.push(`${period} ${row['Indicator id']} ${value}`)
      }
    expect(invented).toEqual([])
  })
})

it('every council of our returns has a source', () => {
  expect(readSources().map((source) => source.folder)).toEqual([
    'darlington',
    'wirral',
    'southampton',
    'leicester',
    'dudley',
  ])
})
