import { describe, expect, it } from 'vitest'
import type { Gathered } from './comparator.store.ts'
import { toComparators } from './to-comparators.ts'

const gathered = (of: Partial<Gathered> = {}): Gathered => ({
  owner: 1,
  kind: 'neighbours',
  period: 'FY2025-Q2',
  indicator: 'rereferrals_pct',
  basis: 'in_period',
  amounts: [10, 20, 40],
  numerators: [1, 2, null],
  denominators: [10, 10, 5],
  of: 10,
  ...of,
})
const amounts = (of: Gathered) =>
  Object.fromEntries(toComparators(of).map(({ kind, amount }) => [kind, amount]))

describe('toComparators', () => {
  it('takes the median and the mean of all, and pools those that gave both parts', () => {
    const figures = toComparators(gathered())
    expect(amounts(gathered())).toEqual({
      neighbours_median: 20,
      neighbours_mean: 70 / 3,
      neighbours_pooled: 15,
    })
    expect(figures.map(({ counted, of }) => `${counted} of ${of}`)).toEqual(['3 of 10', '3 of 10', '2 of 10'])
    expect(figures[2]).toMatchObject({ numerator: 3, denominator: 20 })
  })
  it('pools nothing that is no share or rate, nor anything without parts', () => {
    expect(amounts(gathered({ indicator: 'cla_number', basis: 'snapshot' }))).not.toHaveProperty(
      'neighbours_pooled',
    )
    expect(amounts(gathered({ numerators: [null, null, null] }))).not.toHaveProperty('neighbours_pooled')
  })
  it('names the group that it is of', () => {
    expect(Object.keys(amounts(gathered({ kind: 'region' })))).toEqual([
      'region_median',
      'region_mean',
      'region_pooled',
    ])
  })
})
