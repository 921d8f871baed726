import { regimeOn, suppressPage } from '@outturn/benchmarking'
import { catalogue, type Indicator } from '@outturn/indicators'
import { describe, expect, it } from 'vitest'
import { publicationCsv } from './publication.csv.ts'
import { nothingHidden, type PublicationRow } from './publication-row.ts'

const regime = regimeOn('2026-11-22')
const indicator = catalogue.get('rereferrals_pct') as Indicator

/** A share of METHODS' table of intervals: 3 of 80 is small, 14 of 87 is not, 0 of 12 is a true zero. */
const row = (numerator: number, denominator: number): PublicationRow => ({
  ...{ area: 'E06000005', name: 'Darlington', period: 'FY2023-Q2', indicator, basis: 'in_period' },
  ...{
    source: 'return',
    status: 'measured',
    amount: (100 * numerator) / denominator,
    numerator,
    denominator,
  },
  ...{ rank: null, mark: nothingHidden },
})
const published = (...rows: PublicationRow[]) => {
  const marks = suppressPage(rows, regime)
  const text = publicationCsv(
    rows.map((one, i) => ({ ...one, mark: marks[i] ?? nothingHidden })),
    regime,
  )
  const [head = '', ...lines] = text.trim().split('\r\n')
  const names = head.replace('\uFEFF', '').split(',')
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [names[i], cell])))
}

describe('publicationCsv', () => {
  it('prints the symbol for what is hidden, and a true zero as zero', () => {
    expect(published(row(3, 80))[0]).toMatchObject({
      ...{ value: 'c', numerator: 'c', denominator: '80', hidden_because: 'small' },
    })
    expect(published(row(0, 12))[0]).toMatchObject({
      value: '0',
      numerator: '0',
      denominator: '12',
      hidden_because: '',
    })
    expect(published(row(14, 87))[0]).toMatchObject({
      value: String(1400 / 87),
      numerator: '14',
      denominator: '87',
    })
  })
  it('names the regime, its version and its day in every row', () => {
    for (const line of published(row(3, 80), row(14, 87)))
      expect(line).toMatchObject({ regime: 'small_numbers', regime_version: '1', regime_from: '2026-01-01' })
  })
  it('leaves a missing figure empty beside its status', () => {
    const missing = { ...row(14, 87), status: 'pending', amount: null, numerator: null, denominator: null }
    expect(published(missing)[0]).toMatchObject({
      status: 'pending',
      value: '',
      numerator: '',
      hidden_because: '',
    })
  })
})
