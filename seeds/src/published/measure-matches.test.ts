import { expect, it } from 'vitest'
import { readTable } from '../files/read-table.ts'
import { measureMatches } from './measure-matches.ts'

const matches = measureMatches()

it('knows every measure of our published file', () => {
  const measures = readTable('published/measures.csv', ['measure']).map((row) => row.measure)
  expect(measures).toHaveLength(83)
  expect(measures.filter((measure) => !matches.has(measure))).toEqual([])
})

it('never gives two measures to one indicator, basis and kind of year, or one would hide the other', () => {
  const claims = [...matches.values()].map((match) => `${match.indicator} ${match.basis} ${match.yearType}`)
  expect(claims.filter((claim, place) => claims.indexOf(claim) !== place)).toEqual([])
})

it('reads re-referrals as the financial year’s', () => {
  expect(matches.get('ReReferral')).toEqual({
    indicator: 'rereferrals_pct',
    basis: 'in_period',
    yearType: 'financial',
  })
})
