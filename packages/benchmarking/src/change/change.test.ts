import { type Basis, period } from '@outturn/indicators'
import { describe, expect, it } from 'vitest'
import type { Figure } from '../figure.ts'
import { aGap, anAmount, anIndicator } from '../testing/index.ts'
import { changeBetween } from './change-between.ts'
import { type Parts, testChange } from './change-test.ts'

const at = (code: string, figure: Figure, basis: Basis = 'in_period') => ({
  basis,
  period: period(code),
  figure,
})
const indicator = anIndicator()

describe('changeBetween', () => {
  const last = { since: 'last_period' as const, indicator }
  const lastYear = { since: 'same_period_last_year' as const, indicator }

  it('subtracts consecutive figures', () => {
    const found = changeBetween(at('FY2022-Q1', anAmount(83)), at('FY2022-Q2', anAmount(76)), last)
    expect(found).toEqual({ kind: 'change', amount: -7, direction: 'down', favour: 'unfavourable' })
    expect(changeBetween(at('FY2021-Q4', anAmount(83)), at('FY2022-Q1', anAmount(83)), last)).toMatchObject({
      direction: 'level',
    })
    expect(changeBetween(at('2023-08', anAmount(1)), at('2023-09', anAmount(3)), last)).toMatchObject({
      amount: 2,
    })
    expect(
      changeBetween(at('FY2021-Q2', anAmount(83)), at('FY2022-Q2', anAmount(76)), lastYear),
    ).toMatchObject({ amount: -7 })
    expect(changeBetween(at('2022-09', anAmount(1)), at('2023-09', anAmount(3)), lastYear)).toMatchObject({
      amount: 2,
    })
    expect(changeBetween(at('FY2021', anAmount(1)), at('FY2022', anAmount(3)), lastYear)).toMatchObject({
      amount: 2,
    })
  })

  it.each([
    ['not_consecutive', at('FY2021-Q4', anAmount(83)), at('FY2022-Q2', anAmount(76))],
    ['not_consecutive', at('FY2021', anAmount(83)), at('FY2022-Q2', anAmount(76))],
    ['not_consecutive', at('FY2018', anAmount(83)), at('FY2021', anAmount(76))],
    ['different_basis', at('FY2022-Q1', anAmount(83), 'ytd_financial'), at('FY2022-Q2', anAmount(76))],
    [
      'year_restarts',
      at('FY2021-Q4', anAmount(83), 'ytd_financial'),
      at('FY2022-Q1', anAmount(76), 'ytd_financial'),
    ],
    ['no_earlier_figure', null, at('FY2022-Q2', anAmount(76))],
  ] as const)('refuses: %s', (because, earlier, later) => {
    expect(changeBetween(earlier, later, last)).toEqual({ kind: 'not_compared', because })
  })

  it('refuses last year where it is not last year', () => {
    expect(changeBetween(at('FY2022-Q1', anAmount(1)), at('FY2022-Q2', anAmount(2)), lastYear)).toMatchObject(
      { because: 'not_consecutive' },
    )
  })

  it('says why a figure is missing', () => {
    const found = changeBetween(at('FY2022-Q1', aGap('suppressed')), at('FY2022-Q2', anAmount(76)), last)
    expect(found).toEqual({ kind: 'not_compared', because: 'earlier_missing', missing: 'suppressed' })
    const later = changeBetween(at('FY2022-Q1', anAmount(1)), at('FY2022-Q2', aGap('pending')), last)
    expect(later).toEqual({ kind: 'not_compared', because: 'latest_missing', missing: 'pending' })
  })

  it('goes on within a year to date, and from one year’s quarter to the next year’s', () => {
    const ytd = 'ytd_financial' as const
    expect(
      changeBetween(at('FY2022-Q1', anAmount(1), ytd), at('FY2022-Q2', anAmount(3), ytd), last),
    ).toMatchObject({ amount: 2 })
    expect(
      changeBetween(at('FY2021-Q2', anAmount(1), ytd), at('FY2022-Q2', anAmount(3), ytd), lastYear),
    ).toMatchObject({ amount: 2 })
    expect(changeBetween(at('FY2021', anAmount(1), ytd), at('FY2022', anAmount(3), ytd), last)).toMatchObject(
      { amount: 2 },
    )
  })
})

describe('testChange', () => {
  const time = (code: string, parts: Parts, basis: Basis = 'in_period') => ({
    basis,
    period: period(code),
    parts,
  })
  const q1 = (parts: Parts, basis?: Basis) => time('FY2022-Q1', parts, basis)
  const q2 = (parts: Parts, basis?: Basis) => time('FY2022-Q2', parts, basis)
  const none: Parts = [null, null]

  it('tests percentages by the difference of two proportions', () => {
    expect(testChange({ indicator, earlier: q1([715, 861]), later: q2([611, 804]) })).toEqual({
      test: 'signal',
      method: 'newcombe',
      standing: 'firm',
    })
    expect(testChange({ indicator, earlier: q1([220, 881]), later: q2([181, 714]) })).toMatchObject({
      test: 'noise',
    })
    expect(testChange({ indicator, earlier: q1([40, 122]), later: q2([34, 122]) })).toMatchObject({
      test: 'noise',
    })
  })

  it('does not test what overlaps, except a year apart', () => {
    expect(
      testChange({ indicator, earlier: q1([5, 90], 'ytd_financial'), later: q2([80, 190], 'ytd_financial') }),
    ).toEqual({
      test: 'not_tested',
      because: 'overlapping_periods',
    })
    const apart = {
      earlier: time('FY2021-Q2', [5, 90], 'ytd_financial'),
      later: q2([80, 190], 'ytd_financial'),
    }
    expect(testChange({ indicator, ...apart })).toMatchObject({ test: 'signal', method: 'newcombe' })
    expect(
      testChange({
        indicator,
        earlier: time('2023-08', [5, 90], 'rolling_12m'),
        later: time('2023-09', [80, 190], 'rolling_12m'),
      }),
    ).toMatchObject({ because: 'overlapping_periods' })
  })

  it('does not test posts', () => {
    const posts = anIndicator({ disclosure: 'posts' })
    expect(testChange({ indicator: posts, earlier: q1([10, 240]), later: q2([90, 240]) })).toMatchObject({
      because: 'posts_not_people',
    })
  })

  it('charts a count or rate with a series, with trial limits under twelve points', () => {
    const rate = anIndicator({ unit: 'rate_per_10000', polarity: 'none' })
    const steady = [150, 151, 150, 152, 151, 150]
    expect(
      testChange({
        indicator: rate,
        earlier: q1(none, 'snapshot'),
        later: q2(none, 'snapshot'),
        series: steady,
      }),
    ).toEqual({
      test: 'noise',
      method: 'xmr',
      standing: 'trial_limits',
    })
    const jumped = [...steady, 151, 150, 152, 151, 150, 170]
    expect(
      testChange({
        indicator: rate,
        earlier: q1(none, 'snapshot'),
        later: q2(none, 'snapshot'),
        series: jumped,
      }),
    ).toEqual({
      test: 'signal',
      method: 'xmr',
      standing: 'firm',
    })
  })

  it('looks only at the series since its last gap', () => {
    const rate = anIndicator({ unit: 'rate_per_10000' })
    const broken = [150, 151, 150, 152, null, 151, 150]
    expect(testChange({ indicator: rate, earlier: q1(none), later: q2(none), series: broken })).toMatchObject(
      { because: 'no_parts' },
    )
    const count = anIndicator({ unit: 'count' })
    expect(
      testChange({ indicator: count, earlier: q1(none), later: q2(none), series: broken }),
    ).toMatchObject({ because: 'too_few_points' })
  })

  it('sets two rates against each other where there is no series', () => {
    const rate = anIndicator({ unit: 'rate_per_10000' })
    expect(
      testChange({ indicator: rate, earlier: q1([100, 50_000]), later: q2([180, 50_000]) }),
    ).toMatchObject({
      test: 'signal',
      method: 'ratio_of_rates',
    })
    expect(
      testChange({ indicator: rate, earlier: q1([100, 50_000]), later: q2([104, 50_000]) }),
    ).toMatchObject({ test: 'noise' })
  })

  it('does not test a percentage without parts', () => {
    expect(testChange({ indicator, earlier: q1(none), later: q2([1, 2]) })).toMatchObject({
      because: 'no_parts',
    })
  })
})
