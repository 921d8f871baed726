import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Basis } from '../basis.ts'
import { isBasis } from '../basis.ts'
import { candidateIndicator } from './candidate-indicator.ts'
import { catalogue } from './catalogue.ts'
import { meaningsOfLabel } from './label-index.ts'
import { publishedMeasureIndicator } from './published-measure-indicator.ts'

const data = new URL('../../../../../shared/data/', import.meta.url)
const there = existsSync(data)
if (!there) console.warn('Skipped: the research files beside the project are not in this copy.')

/** Rows of a small CSV file with quoted cells, by heading. */
function rowsOf(file: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(new URL(file, data), 'utf8').replace(/^\uFEFF/, '')
  const lines = text.split(/\r?\n/).filter(Boolean)
  const cells = (line: string) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    )
  const headings = cells(lines[0] ?? '')
  return lines.slice(1).map((line) => Object.fromEntries(cells(line).map((cell, at) => [headings[at], cell])))
}

const basisOf: Readonly<Record<string, readonly Basis[]>> = {
  snapshot_end: ['snapshot'],
  snapshot_term: ['snapshot'],
  latest_contact: ['snapshot'],
  in_term: ['in_period'],
  annual: ['in_period'],
  annual_lagged: ['in_period'],
  rolling_lag_6m: ['in_period'],
  annual_rolling: ['rolling_12m'],
  rolling_or_year: ['in_period', 'rolling_12m'],
  three_month_avg: ['rolling_3m'],
  ytd_fin: ['ytd_financial'],
  ytd_cal: ['ytd_calendar'],
}

test.skipIf(!there)('every figure found in the five reports is folded into an indicator and a basis', () => {
  const candidates = rowsOf('indicator-candidates.csv')
  const folded = candidates.filter((row) => {
    const found = candidateIndicator.get(row.canonical_id ?? '')
    const indicator = found && catalogue.get(found.indicator)
    return indicator?.bases.includes(found?.basis ?? 'snapshot')
  })
  console.log(`${folded.length} of ${candidates.length} candidates folded`)
  expect(folded.length).toBe(candidates.length)
})

test.skipIf(!there)('a candidate keeps the basis in which it was found', () => {
  // Young people at the end of a quarter, which the report counts on one day.
  const known = ['neet_16_18_pct']
  const moved = rowsOf('indicator-candidates.csv').filter((row) => {
    const basis = row.basis ?? ''
    const allowed = isBasis(basis) ? [basis] : (basisOf[basis] ?? [])
    const found = candidateIndicator.get(row.canonical_id ?? '')
    return found === undefined || !allowed.includes(found.basis)
  })
  expect(moved.map((row) => row.canonical_id)).toEqual(known)
})

test.skipIf(!there)('every label that a report prints is known, narrative left aside', () => {
  const columns = ['000', '001', '002', '003', '004'].map((report) => `report_${report}_label`)
  const printed = rowsOf('indicator-candidates.csv').flatMap((row) =>
    columns
      .flatMap((column) => (row[column] ?? '').split('||'))
      .map((label) => label.trim())
      .filter((label) => label && !/^\((narrative|comment)/.test(label) && !/year olds\]/.test(label))
      .map((label) =>
        label.replace(/ \[(ytd_fin|[^\]]* block)\]$/, '').replace(/ \((number|percentage) part\)$/, ''),
      ),
  )
  const codes = printed.flatMap((label) => /^\[([^\]]+)\]/.exec(label)?.[1] ?? [])
  const labels = printed.map((label) => label.replace(/^\[[^\]]+\]\s*/, ''))
  expect(labels.filter((label) => meaningsOfLabel(label).length === 0)).toEqual([])
  expect(codes.filter((code) => meaningsOfLabel(code).length === 0)).toEqual([])
  console.log(`${labels.length} printed labels and ${codes.length} codes known`)
})

test.skipIf(!there)('every published measure has its indicator, with DfE’s polarity and year', () => {
  const measures = rowsOf('published-measures.csv')
  const years: Readonly<Record<string, string>> = {
    Annual: 'financial',
    'Financial Year': 'financial',
    'Calendar Year': 'calendar',
    'Academic Year': 'academic',
    'Annual (end of Sept)': 'calendar',
    'Annual - January': 'calendar',
  }
  const polarities: Readonly<Record<string, string>> = { High: 'high', Low: 'low', '-': 'none', '': 'none' }
  for (const row of measures) {
    const found = publishedMeasureIndicator(row.measure_short ?? '')
    expect(found?.indicator.polarity, row.measure_short).toBe(polarities[row.polarity ?? ''])
    expect(found?.equivalent.yearType, row.measure_short).toBe(years[row.year_type ?? ''])
    expect(found?.equivalent.quartiles === 'range too small', row.measure_short).toBe(row.no_quartile === 'N')
    if (found?.indicator.unit !== 'count')
      expect(found?.indicator.decimals, row.measure_short).toBe(Number(row.decimal_places))
  }
  console.log(`${measures.length} of 83 published measures matched`)
  expect(measures).toHaveLength(83)
})
