import { type Basis, period } from '@outturn/indicators'
import { describe, expect, it } from 'vitest'
import { aCouncil, anIndicator } from '../testing/index.ts'
import { comparability, type Side } from './comparability.ts'
import { monthsCovered, monthsOf } from './span.ts'

const council = (number: number): Side['area'] => ({
  code: aCouncil(number),
  kind: 'council',
  status: 'current',
  activeTo: null,
})
const side = (basis: Basis, code: string, over: Partial<Side> = {}): Side => ({
  indicator: anIndicator(),
  basis,
  period: period(code),
  area: council(1),
  ...over,
})
const neighbour = (basis: Basis, code: string, over: Partial<Side> = {}) =>
  side(basis, code, { area: council(2), ...over })
const because = (own: Side, other: Side) => {
  const found = comparability(own, other)
  return found.kind === 'refused' ? found.because : found.notes
}

describe('comparability in time', () => {
  it.each([
    ['ytd_financial', 'FY2022-Q2', 'in_period', 'FY2021', 'year_to_date_against_full_year'],
    ['in_period', 'FY2021', 'ytd_financial', 'FY2022-Q2', 'year_to_date_against_full_year'],
    ['ytd_financial', 'FY2022-Q2', 'rolling_12m', 'FY2022-Q2', 'year_to_date_against_full_year'],
    ['ytd_financial', 'FY2022-Q2', 'in_period', 'FY2022-Q2', 'year_to_date_against_part_of_year'],
    ['ytd_financial', 'FY2022-Q2', 'ytd_financial', 'FY2022-Q1', 'different_parts_of_year'],
    ['snapshot', 'FY2022-Q2', 'in_period', 'FY2022-Q2', 'snapshot_against_events'],
    ['ytd_financial', 'FY2022-Q4', 'in_period', 'FY2022', ['different_period']],
    ['ytd_financial', 'FY2022-Q2', 'ytd_financial', 'FY2022-Q2', []],
    ['ytd_financial', 'FY2022-Q2', 'ytd_financial', 'FY2021-Q2', ['different_period']],
    ['in_period', 'FY2022-Q2', 'in_period', 'FY2021', ['different_period']],
    ['snapshot', 'FY2022-Q2', 'snapshot', 'FY2021', ['different_period']],
  ] as const)('%s %s against %s %s', (basis, code, otherBasis, otherCode, expected) => {
    expect(because(side(basis, code), neighbour(otherBasis, otherCode))).toEqual(expected)
  })

  it('does not set a quarter’s rate, or count, against a year’s', () => {
    const indicator = anIndicator({ unit: 'rate_per_10000' })
    expect(
      because(side('in_period', 'FY2022-Q2', { indicator }), neighbour('in_period', 'FY2021', { indicator })),
    ).toBe('quarter_against_annual_total')
    expect(
      because(side('in_period', '2022-09', { indicator }), neighbour('in_period', 'FY2021', { indicator })),
    ).toBe('different_lengths')
    expect(
      because(side('snapshot', 'FY2022-Q2', { indicator }), neighbour('snapshot', 'FY2021', { indicator })),
    ).toEqual(['different_period'])
    const count = anIndicator({ unit: 'count' })
    expect(
      because(
        side('in_period', 'FY2022-Q2', { indicator: count }),
        side('in_period', 'FY2021', { indicator: count }),
      ),
    ).toBe('quarter_against_annual_total')
  })

  it('says how many months each side covers', () => {
    const found = comparability(side('ytd_financial', 'FY2022-Q2'), neighbour('in_period', 'FY2021'))
    expect(found).toMatchObject({ months: [6, 12] })
  })
})

describe('comparability of what is counted, and of whom', () => {
  const now = ['in_period', 'FY2022-Q2'] as const

  it('refuses counts of unlike-sized councils, not a council’s own', () => {
    const indicator = anIndicator({ unit: 'count' })
    expect(because(side(...now, { indicator }), neighbour(...now, { indicator }))).toBe('unlike_sized_counts')
    const posts = anIndicator({ unit: 'fte' })
    expect(because(side(...now, { indicator: posts }), neighbour(...now, { indicator: posts }))).toBe(
      'unlike_sized_counts',
    )
    expect(because(side(...now, { indicator }), side(...now, { indicator }))).toEqual([])
  })

  it('refuses a local variant, another indicator, and a reading that differs', () => {
    const indicator = anIndicator({ variants: [{ id: 'from_closure', differs: 'counted from closure' }] })
    expect(
      because(
        side(...now, { indicator }),
        neighbour(...now, { indicator: anIndicator({ id: 'from_closure' }) }),
      ),
    ).toBe('local_variant')
    expect(
      because(
        side(...now, { indicator: anIndicator({ id: 'from_closure' }) }),
        neighbour(...now, { indicator }),
      ),
    ).toBe('local_variant')
    expect(because(side(...now), neighbour(...now, { indicator: anIndicator({ id: 'other' }) }))).toBe(
      'different_indicator',
    )
    expect(because(side(...now), neighbour(...now, { differs: 'counts agency staff too' }))).toBe(
      'definition_differs',
    )
    expect(because(side(...now), neighbour(...now, { denominator: 'population_0_25' }))).toBe(
      'different_denominators',
    )
  })

  it('refuses a former council after its end, not before', () => {
    const former = { ...council(3), status: 'former' as const, activeTo: '2023-03-31' }
    expect(because(side('in_period', 'FY2023'), side('in_period', 'FY2023', { area: former }))).toBe(
      'former_council',
    )
    expect(because(side('in_period', 'FY2022'), side('in_period', 'FY2022', { area: former }))).toEqual([])
  })

  it('refuses invented councils beside real ones', () => {
    const invented = { ...council(3), code: 'X08000001' as Side['area']['code'] }
    expect(because(side(...now), side(...now, { area: invented }))).toBe('demonstration_against_real')
  })

  it('allows a provisional figure, and says so', () => {
    expect(because(side(...now), neighbour(...now, { standing: 'provisional' }))).toEqual(['provisional'])
  })
})

describe('months covered', () => {
  it.each([
    ['in_period', '2023-09', 1],
    ['in_period', 'FY2023-Q2', 3],
    ['in_period', 'AY2022-T1', 4],
    ['in_period', 'AY2022-T2', 3],
    ['in_period', 'AY2022-T3', 5],
    ['in_period', 'CY2024', 12],
    ['ytd_financial', '2023-04', 1],
    ['ytd_financial', '2023-09', 6],
    ['ytd_financial', '2024-03', 12],
    ['ytd_financial', 'FY2023-Q4', 12],
    ['ytd_calendar', 'FY2023-Q4', 3],
    ['ytd_calendar', 'FY2023-Q3', 12],
    ['ytd_academic', 'AY2022-T2', 7],
    ['ytd_academic', 'AY2022-T3', 12],
    ['ytd_financial', 'FY2023', 12],
    ['rolling_6m', '2023-09', 6],
    ['snapshot', 'FY2023-Q2', 0],
  ] as const)('%s %s → %d', (basis, code, months) => {
    expect(monthsCovered(basis, period(code))).toBe(months)
  })

  it('places them on one line of months', () => {
    const september = 2023 * 12 + 8
    expect(monthsOf('in_period', period('FY2023-Q2'))).toEqual({ from: september - 2, to: september })
    expect(monthsOf('ytd_financial', period('2023-09'))).toEqual({ from: september - 5, to: september })
    expect(monthsOf('snapshot', period('AY2022-T3'))).toEqual({ from: september - 1, to: september - 1 })
    expect(monthsOf('in_period', period('AY2022'))).toEqual({ from: september - 12, to: september - 1 })
    expect(monthsOf('in_period', period('FY2022'))).toEqual({ from: september - 17, to: september - 6 })
    expect(monthsOf('in_period', period('CY2022'))).toEqual({ from: september - 20, to: september - 9 })
  })
})
