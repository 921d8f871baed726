import { type AreaCode, type Indicator, period } from '@outturn/indicators'
import { describe, expect, it } from 'vitest'
import { aCouncil, anIndicator } from '../testing/index.ts'
import { profileColumns } from './profile-columns.ts'
import type { ProfileFigures, ProfileInput } from './profile-input.ts'

const figures = (
  rows: readonly (readonly [amount: number | null, x?: number | null, n?: number | null])[],
): ProfileFigures => ({
  amounts: rows.map(([amount]) => amount),
  because: rows.map(([amount]) => (amount === null ? 'suppressed' : null)),
  numerators: rows.map(([, x]) => x ?? null),
  denominators: rows.map(([, , n]) => n ?? null),
})
const rows: readonly [Indicator, 'in_period' | 'ytd_financial' | 'snapshot'][] = [
  [anIndicator(), 'in_period'],
  [anIndicator({ unit: 'count', polarity: 'none' }), 'in_period'],
  [anIndicator(), 'ytd_financial'],
  [anIndicator({ disclosure: 'posts', polarity: 'low' }), 'snapshot'],
  [anIndicator({ polarity: 'low' }), 'in_period'],
]
const input: ProfileInput = {
  area: { code: aCouncil(1), kind: 'council', status: 'current', activeTo: null },
  period: period('FY2022-Q2'),
  indicators: rows.map(([indicator]) => indicator),
  bases: rows.map(([, basis]) => basis),
  own: figures([[76, 611, 804], [714], [39, 74, 190], [21, 51, 243], [null]]),
  last: figures([[83, 715, 861], [881], [28, 20, 71], [20, 48, 240], [5, 1, 20]]),
  lastYear: figures([[81.9, 652, 796], [802], [null], [31, 70, 226], [5, 1, 20]]),
  series: [[], [801, 790, 810, 799, 805, 881, 714], [], [], []],
  comparator: {
    area: { code: 'E92000001' as AreaCode, kind: 'country', status: 'current', activeTo: null },
    amounts: [79.75, 900, 76.6, 11.8, 3],
    periods: rows.map(() => period('FY2021')),
    bases: ['in_period', 'in_period', 'in_period', 'snapshot', 'in_period'],
  },
}

describe('profileColumns', () => {
  const found = profileColumns(input)

  it('gives intervals where there are people and parts', () => {
    expect(found.lower95[0]).toBeCloseTo(72.9, 1)
    expect(found.upper95[0]).toBeCloseTo(78.8, 1)
    expect(found.lower95.slice(1)).toEqual([null, expect.closeTo(32.3, 1), null, null])
  })

  it('gives changes with their tests, or why not', () => {
    expect(found.last.change).toEqual([-7, -167, 11, 1, null])
    expect(found.last.reason).toEqual([null, null, null, null, 'latest_missing'])
    expect(found.last.test).toEqual(['signal', 'signal', 'not_tested', 'not_tested', 'not_tested'])
    expect(found.last.testReason).toEqual([null, null, 'overlapping_periods', 'posts_not_people', null])
    expect(found.last.standing).toEqual(['firm', 'trial_limits', null, null, null])
    expect(found.lastYear.reason[2]).toBe('earlier_missing')
    expect(found.lastYear.test.slice(0, 2)).toEqual(['signal', 'not_tested'])
  })

  it('compares what may be compared, and says why the rest may not', () => {
    expect(found.comparison.refusal).toEqual([
      null,
      'unlike_sized_counts',
      'year_to_date_against_full_year',
      null,
      null,
    ])
    expect(found.comparison.verdict).toEqual([
      'worse',
      'not_compared',
      'not_compared',
      'not_compared',
      'not_compared',
    ])
    expect(found.comparison.verdictReason.slice(3)).toEqual(['posts_not_people', 'figure_missing'])
    expect(found.comparison.gapCount).toEqual([30, null, null, 22, null])
    expect(found.comparison.gap[0]).toBeCloseTo(-3.75, 10)
    expect(found.comparison.notes[0]).toEqual(['different_period'])
  })

  it('says that there is nothing held before, and nothing to compare with', () => {
    const bare = profileColumns({ ...input, last: null, lastYear: null, comparator: null })
    expect(bare.last.reason.slice(0, 4)).toEqual(Array(4).fill('no_earlier_figure'))
    expect(bare.comparison.verdictReason.slice(0, 4)).toEqual(Array(4).fill('comparator_missing'))
  })
})
