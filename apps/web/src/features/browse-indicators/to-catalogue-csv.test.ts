import { catalogue } from '@outturn/indicators'
import { describe, expect, it } from 'vitest'
import { toCatalogueCsv, toCatalogueJson } from './to-catalogue-csv.ts'

describe('the catalogue to take away', () => {
  const [heading = [], ...rows] = toCatalogueCsv()
  it('has a row for every indicator, none shorter than the heading', () => {
    expect(rows.map(([id]) => id)).toEqual([...catalogue.keys()])
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([heading.length]))
  })
  it('says definition, direction, parts and version', () => {
    const row = rows.find(([id]) => id === 'rereferrals_pct') ?? []
    const of = (column: string) => row[heading.indexOf(column)]
    expect(of('polarity')).toBe('low')
    expect(of('numerator_indicator')).toBe(catalogue.get('rereferrals_pct')?.parts.numerator)
    expect(of('version')).toBe(catalogue.get('rereferrals_pct')?.versions.at(-1)?.version)
    expect(of('published_as')).toContain('ReReferral')
  })
  it('leaves nothing out as JSON', () => {
    expect(JSON.parse(toCatalogueJson())).toEqual(JSON.parse(JSON.stringify([...catalogue.values()])))
  })
})
