import { period } from '@outturn/indicators'
import { anIndicator } from '@outturn/indicators/testing'
import { describe, expect, it } from 'vitest'
import { commonBasis } from './comparable.ts'
import type { PictureFigure } from './picture.store.ts'
import { pictureColumn } from './picture-column.ts'

const members = ['E06000001', 'E06000002', 'E06000003'].map((area_code, at) => ({
  ...{ council_id: at + 1, area_code, name: `Council ${at + 1}` },
}))
const figure = (numerator: number | null, status = 'measured'): PictureFigure => ({
  ...{ council_id: 1, indicator_id: 'a', basis: 'in_period', period: 'x', status },
  amount: numerator,
  numerator,
  denominator: numerator === null ? null : 100,
})
const column = (of: Readonly<Record<string, PictureFigure>>, polarity: 'low' | 'none' = 'low') =>
  pictureColumn({
    indicator: anIndicator({ unit: 'percent', polarity }),
    ...{ basis: 'in_period', period: period('FY2026-Q1'), members },
    figureAt: (code, council) => of[`${code} ${council}`],
  })
const figures = {
  'FY2026-Q1 1': figure(30),
  'FY2026-Q1 2': figure(null, 'suppressed'),
  'FY2026-Q1 3': figure(10),
  'FY2025-Q4 1': figure(60),
  'FY2025-Q1 3': figure(12),
}

describe('pictureColumn', () => {
  it('keeps the members’ order, each with its amount or the reason', () => {
    expect(column(figures)).toMatchObject({
      ...{ amount: [30, null, 10], reason: [null, 'suppressed', null], rank: [2, null, 1], counted: 2 },
      ...{ benchmark: 20, benchmarkName: 'All together' },
    })
    expect(column({ 'FY2026-Q1 1': figure(30) }).reason).toEqual([null, 'not_held', 'not_held'])
  })
  it('tests the change since the quarter before and since the year before apart', () => {
    const { change, changeReason, changeTest, yearChange, yearChangeReason } = column(figures)
    expect(change).toEqual([-30, null, null])
    expect(changeTest[0]).toBe('signal')
    expect(changeReason).toEqual([null, null, 'earlier_missing'])
    expect(yearChange).toEqual([null, null, -2])
    expect(yearChangeReason[0]).toBe('earlier_missing')
  })
  it('has no rank, band or cuts without a best end', () => {
    expect(column(figures, 'none')).toMatchObject({ rank: [null, null, null], cuts: null })
  })
})

describe('commonBasis', () => {
  const indicator = anIndicator({ bases: ['in_period', 'ytd_financial'] })
  it('is the one that most councils give, of equals the definition’s first', () => {
    const ytd = { ...figure(1), basis: 'ytd_financial' }
    expect(commonBasis(indicator, [ytd, ytd, figure(1)])).toBe('ytd_financial')
    expect(commonBasis(indicator, [ytd, figure(1)])).toBe('in_period')
    expect(commonBasis(indicator, [ytd, { ...figure(null), status: 'pending' }])).toBe('ytd_financial')
    expect(commonBasis(indicator, [])).toBe('in_period')
  })
})
