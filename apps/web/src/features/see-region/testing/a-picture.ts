import type { Picture, PictureColumn } from '../region.query.ts'

/** A column of three councils; say only what matters to the test. */
export const aColumn = (over: Partial<PictureColumn> = {}): PictureColumn => ({
  indicator: 'rereferrals_pct',
  basis: 'in_period',
  counted: 2,
  benchmark: 20,
  benchmarkName: 'All together',
  cuts: [12, 18, 24],
  amount: [26, null, 15.5],
  reason: [null, 'suppressed', null],
  numerator: [260, null, 155],
  denominator: [1000, null, 1000],
  rank: [2, null, 1],
  tied: [false, false, false],
  rankFrom: [2, null, 1],
  rankTo: [2, null, 1],
  band: ['D', null, 'A'],
  lower95: [23.4, null, 13.4],
  upper95: [28.8, null, 17.9],
  verdict: ['worse', 'not_compared', 'better'],
  outlier: [null, null, null],
  change: [4, null, -0.5],
  changeReason: [null, null, null],
  changeTest: ['signal', 'not_tested', 'noise'],
  yearChange: [null, null, 2],
  yearChangeReason: ['earlier_missing', null, null],
  yearChangeTest: ['not_tested', 'not_tested', 'noise'],
  ...over,
})

/** Alder has its figures, Birch has one suppressed, Cedar is best. */
export const aPicture = (over: Partial<Picture> = {}): Picture => ({
  agreement: 1,
  name: 'An alliance',
  demonstration: true,
  period: 'FY2026-Q1',
  periods: ['FY2026-Q1'],
  previousPeriod: 'FY2025-Q4',
  yearPeriod: 'FY2025-Q1',
  members: [
    { areaCode: 'X08000001', name: 'Demonstration Alder', signedAt: '2026-07-20T10:00:00Z' },
    { areaCode: 'X08000002', name: 'Demonstration Birch', signedAt: '2026-07-21T10:00:00Z' },
    { areaCode: 'X08000003', name: 'Demonstration Cedar', signedAt: null },
  ],
  columns: [aColumn(), aColumn({ indicator: 'cla_rate', basis: 'snapshot', band: [null, null, null] })],
  ...over,
})
