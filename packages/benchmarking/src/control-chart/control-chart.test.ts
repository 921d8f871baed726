import type { PeriodCode } from '@outturn/indicators'
import { expect, it } from 'vitest'
import { anIndicator } from '../testing/index.ts'
import { controlChart } from './control-chart.ts'

const months = (count: number) =>
  Array.from({ length: count }, (_, i) => `2023-${String(i + 1).padStart(2, '0')}` as PeriodCode)
const darlington = [144.7, 149.2, 154.1, 160.9, 159.1, 159.1]
const rate = anIndicator({ unit: 'rate_per_10000', polarity: 'low' })
const chart = { indicator: rate, basis: 'snapshot' as const, periods: months(6), amounts: darlington }

it('charts six months with trial limits, and sets a target against them', () => {
  const found = controlChart({ ...chart, target: 140 })
  expect(found).toMatchObject({ kind: 'chart', assurance: 'consistently_fails' })
  expect(found.kind === 'chart' && found.stretches[0]?.standing).toBe('trial_limits')
  expect(controlChart({ ...chart, target: 170 })).toMatchObject({ assurance: 'consistently_passes' })
  expect(controlChart(chart)).toMatchObject({ assurance: null })
  expect(controlChart({ ...chart, indicator: anIndicator({ polarity: 'none' }), target: 140 })).toMatchObject(
    { assurance: null },
  )
})

it('leaves out what stands before the last gap', () => {
  const found = controlChart({ ...chart, periods: months(8), amounts: [10, null, ...darlington] })
  expect(found).toMatchObject({ kind: 'chart', periods: months(8).slice(2), amounts: darlington })
})

it('starts anew where a person rebased it', () => {
  const rebasings = [{ period: '2023-04' as PeriodCode, by: 'A. Person', reason: 'New front door' }]
  const found = controlChart({ ...chart, rebasings })
  expect(found.kind === 'chart' && found.stretches.map(({ from }) => from)).toEqual([0, 3])
  expect(found).toMatchObject({ rebased: [{ at: 3, rebasing: rebasings[0] }], waiting: [] })
  // By hand: 160.9, 159.1, 159.1 have the mean 159.7 and the moving ranges 1.8 and 0, of which the mean is 0.9.
  const limits = found.kind === 'chart' ? found.stretches[1]?.limits : null
  expect(limits?.mean).toBeCloseTo(159.7, 9)
  expect(limits?.upper).toBeCloseTo(159.7 + 2.66 * 0.9, 9)
})

it('lets a rebasing wait for the figures that its limits need, and charts on meanwhile', () => {
  const at = (period: string) => ({ period: period as PeriodCode, by: 'A. Person', reason: 'New front door' })
  const chartWith = (...periods: string[]) => controlChart({ ...chart, rebasings: periods.map(at) })
  const froms = (found: ReturnType<typeof controlChart>) =>
    found.kind === 'chart' && found.stretches.map(({ from }) => from)
  // The newest figure alone, the second figure, and one right after another.
  expect(froms(chartWith('2023-06'))).toEqual([0])
  expect(chartWith('2023-06')).toMatchObject({ rebased: [], waiting: [at('2023-06')] })
  expect(chartWith('2023-02')).toMatchObject({ rebased: [], waiting: [at('2023-02')] })
  expect(chartWith('2023-04', '2023-03')).toMatchObject({ waiting: [at('2023-04')] })
  expect(froms(chartWith('2023-04', '2023-03'))).toEqual([0, 2])
  // From the first figure on there is nothing before it to part from; a period that is not charted cuts nothing.
  expect(chartWith('2023-01', '2024-01')).toMatchObject({ rebased: [], waiting: [] })
})

it('refuses overlapping periods and too few points', () => {
  expect(controlChart({ ...chart, basis: 'ytd_financial' })).toEqual({
    kind: 'refused',
    because: 'overlapping_periods',
  })
  expect(controlChart({ ...chart, basis: 'rolling_12m' })).toMatchObject({ because: 'overlapping_periods' })
  expect(controlChart({ ...chart, periods: months(5), amounts: darlington.slice(1) })).toMatchObject({
    because: 'too_few_points',
  })
})
