import { describe, expect, it } from 'vitest'
import type { CouncilFigures } from './figure.store.ts'
import type { Circle } from './group.store.ts'
import { movedBy } from './moved-by.ts'
import { toVersions } from './to-versions.ts'

const period = 'FY2025-Q2'
const owners = [{ owner: 1, period }]
const figures = (council: number, of: Partial<CouncilFigures> = {}): CouncilFigures => ({
  council,
  area: `E0600000${council}`,
  period,
  indicator: ['rereferrals_pct'],
  basis: ['in_period'],
  amount: [10 * council],
  numerator: [council],
  denominator: [10],
  ...of,
})
const circle = (kind: Circle['kind'], members: readonly number[]): Circle => ({
  owner: 1,
  kind,
  members: members.map((council) => ({ council, indicators: null })),
  of: 10,
})
const comparators = (circles: readonly Circle[], all: readonly CouncilFigures[]) => {
  const [version] = toVersions(owners, { circles, figures: all })
  return Object.fromEntries(
    (version?.kinds ?? []).map((kind, i) => [
      kind,
      [version?.amounts[i], version?.counted[i], version?.of[i]],
    ]),
  )
}

describe('toVersions', () => {
  it('works out median, mean, pooled, top quartile and the best of the neighbours that share', () => {
    const all = [figures(1), figures(2), figures(3), figures(4, { numerator: [null] })]
    // Re-referrals: low is good, so the top quartile is Q1 of 20, 30, 40 and the best is 20.
    expect(comparators([circle('neighbours', [2, 3, 4])], all)).toEqual({
      neighbours_median: [30, 3, 10],
      neighbours_mean: [30, 3, 10],
      neighbours_pooled: [25, 2, 10],
      neighbours_top_quartile: [25, 3, 10],
      neighbours_best: [20, 3, 10],
    })
  })
  it('names the best neighbour, and keeps the parts of what is pooled', () => {
    const [version] = toVersions(owners, {
      circles: [circle('neighbours', [2, 3])],
      figures: [figures(2), figures(3)],
    })
    expect(version?.best).toBe('E06000002')
    const pooled = version?.kinds.indexOf('neighbours_pooled') ?? -1
    expect([version?.numerators[pooled], version?.denominators[pooled]]).toEqual([5, 20])
  })
  it('pools nothing that is no share or rate, and judges nothing that has no best end', () => {
    const counts = (council: number) =>
      figures(council, {
        indicator: ['cla_number'],
        basis: ['snapshot'],
        numerator: [null],
        denominator: [null],
      })
    expect(Object.keys(comparators([circle('neighbours', [2, 3])], [counts(2), counts(3)]))).toEqual([
      'neighbours_median',
      'neighbours_mean',
    ])
  })
  it('puts region and England beside the neighbours, and makes none of the owner alone', () => {
    const all = [figures(1), figures(2)]
    const circles = [circle('neighbours', []), circle('region', [1]), circle('england', [1, 2])]
    expect(Object.keys(comparators(circles, all))).toEqual([
      'england_median',
      'england_mean',
      'england_pooled',
      'england_top_quartile',
    ])
  })
  it('leaves out who shares other indicators only', () => {
    const all = [figures(2), figures(3)]
    const members = [
      { council: 2, indicators: null },
      { council: 3, indicators: ['cla_number'] },
    ]
    const made = comparators([{ owner: 1, kind: 'neighbours', members, of: 10 }], all)
    expect(made.neighbours_median).toEqual([20, 1, 10])
  })
  it('makes nothing of another period', () => {
    expect(comparators([circle('neighbours', [2])], [figures(2, { period: 'FY2025-Q1' })])).toEqual({})
  })
})

describe('movedBy', () => {
  const version = {
    ...{ kinds: [], amounts: [], numerators: [], denominators: [], counted: [], of: [], best: null },
  }
  const moved = movedBy(
    [circle('neighbours', [2, 3])],
    [
      { release: 7, council: 2, period, keys: ['rereferrals_pct in_period'] },
      { release: 8, council: 3, period, keys: ['cla_number snapshot'] },
      { release: 9, council: 4, period, keys: ['rereferrals_pct in_period'] },
    ],
  )
  it('names the releases of the group that changed this very figure', () => {
    expect(moved({ ...version, owner: 1, period, indicator: 'rereferrals_pct', basis: 'in_period' })).toEqual(
      [7],
    )
    expect(moved({ ...version, owner: 2, period, indicator: 'rereferrals_pct', basis: 'in_period' })).toEqual(
      [],
    )
  })
})
