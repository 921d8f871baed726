import { expect, it } from 'vitest'
import { aCouncil, aLeagueColumn, anIndicator } from '../testing/index.ts'
import { whatIf } from './what-if.ts'

const indicator = anIndicator()
const column = aLeagueColumn([[60, 115], [70, 100], [80, 100], [90, 100], null])
const among = { column, comparator: 79.4 }
const own = { area: aCouncil(1), indicator, denominator: 115 }

it('tells the gap, rank and band that would follow, as not data', () => {
  expect(whatIf(own, { numerator: 91 }, among)).toMatchObject({
    standing: 'not_data',
    amount: (100 * 91) / 115,
    rank: 3,
    of: 4,
    band: 'C',
    gap: { count: { toClose: 0, toReach: 1 } },
  })
  expect(whatIf(own, { numerator: 115 }, among)).toMatchObject({ amount: 100, rank: 1, band: 'A' })
  expect(whatIf(own, { value: 85 }, among)).toMatchObject({
    amount: 85,
    rank: 2,
    gap: { side: 'favourable' },
  })
})

it('leaves the others as they are', () => {
  whatIf(own, { numerator: 115 }, among)
  expect(column.amounts[0]).toBeCloseTo(52.17, 2)
})

it('has no rank and no band without a best end', () => {
  const none = { ...own, indicator: anIndicator({ polarity: 'none' }) }
  expect(whatIf(none, { value: 85 }, among)).toMatchObject({ rank: null, band: null })
})

it('supposes nothing impossible', () => {
  expect(whatIf(own, { numerator: 116 }, among)).toBeNull()
  expect(whatIf(own, { numerator: -1 }, among)).toBeNull()
  expect(whatIf(own, { value: 101 }, among)).toBeNull()
  expect(whatIf({ ...own, denominator: 0 }, { numerator: 0 }, among)).toBeNull()
  expect(whatIf({ ...own, denominator: null }, { numerator: 5 }, among)).toBeNull()
  expect(whatIf({ ...own, area: aCouncil(9) }, { value: 5 }, among)).toBeNull()
  expect(whatIf({ ...own, indicator: anIndicator({ unit: 'days' }) }, { numerator: 5 }, among)).toBeNull()
})
