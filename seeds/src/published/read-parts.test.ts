import { expect, test } from 'vitest'
import { measureMatches } from './measure-matches.ts'
import { readParts } from './read-parts.ts'
import { readPublished } from './read-published.ts'

const parts = readParts()

test('every figure with parts agrees with them, to the places it is printed with', () => {
  const scale = { rereferrals_pct: 100, referrals_nfa_pct: 100, referrals_not_in_need_pct: 100 } as Record<
    string,
    number
  >
  const apart = parts.filter((row) => {
    // Figures of regions and England are rounded to ten before DfE divides them anew; councils' are exact.
    if (!/^E(06|07|08|09|10)/.test(row.area) || row.indicator.startsWith('cla')) return false
    const worked = (row.numerator / row.denominator) * (scale[row.indicator] as number)
    return Math.abs(worked - row.amount) > 0.051
  })
  expect(apart).toEqual([])
})

test('no figure with parts differs from the annual tool’s', () => {
  const annual = new Map(
    readPublished(measureMatches()).rows.map((row) => [
      `${row.indicator} ${row.basis} ${row.period} ${row.area}`,
      row,
    ]),
  )
  const different = parts.filter((row) => {
    const other = annual.get(`${row.indicator} ${row.basis} ${row.period} ${row.area}`)
    return other !== undefined && other.amount !== null && Math.abs(other.amount - row.amount) > 1e-9
  })
  console.log(`${parts.length} published figures with their parts`)
  expect(different).toEqual([])
})

test('Manchester’s re-referrals to March 2025 are 1,164 of 6,342', () => {
  const found = parts.find(
    (row) => row.area === 'E08000003' && row.indicator === 'rereferrals_pct' && row.period === 'FY2024',
  )
  expect(found).toMatchObject({ printed: '18.4', numerator: 1164, denominator: 6342 })
})
