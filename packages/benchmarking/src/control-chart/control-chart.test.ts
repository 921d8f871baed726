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
  const lone = [{ period: '2023-06' as PeriodCode, by: 'A. Person', reason: 'Too soon' }]
  expect(controlChart({ ...chart, rebasings: lone })).toMatchObject({ because: 'too_few_points' })
})
