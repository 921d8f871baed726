import type { Basis } from '@outturn/indicators'
import { describe, expect, it } from 'vitest'
import { anIndicator } from '../../testing/index.ts'
import { regimeOn } from './regime.ts'
import { type PageFigure, suppressPage } from './suppress-page.ts'

const regime = regimeOn('2026-11-22')
const onTime = anIndicator({
  id: 'on_time_pct',
  unit: 'percent',
  disclosure: 'children',
  parts: { numerator: 'on_time_number', denominator: 'conferences_number' },
})
const countOf = (id: string) =>
  anIndicator({ id, unit: 'count', disclosure: 'children', parts: { numerator: null, denominator: null } })

const share = (numerator: number, denominator: number, basis: Basis = 'in_period'): PageFigure => ({
  indicator: onTime,
  basis,
  amount: (100 * numerator) / denominator,
  numerator,
  denominator,
})
const count = (id: string, amount: number, basis: Basis = 'in_period'): PageFigure => ({
  indicator: countOf(id),
  basis,
  amount,
  numerator: null,
  denominator: null,
})
const marks = (...figures: PageFigure[]) =>
  suppressPage(figures, regime).map(({ value, numerator, denominator }) =>
    [value, numerator, denominator].map((mark) => mark?.[0] ?? '-').join(''),
  )

describe('suppressPage', () => {
  it('hides a small numerator with its share, and shows the denominator: 3/80, 14/87, 0/12', () => {
    expect(marks(share(3, 80))).toEqual(['ss-'])
    expect(marks(share(14, 87))).toEqual(['---'])
    expect(marks(share(0, 12))).toEqual(['---'])
  })

  it('hides a small count wherever it stands', () => {
    expect(marks(share(3, 80), count('on_time_number', 3), count('conferences_number', 80))).toEqual([
      'ss-',
      's--',
      '---',
    ])
  })

  it('hides what would tell how few are left: 58 of 60', () => {
    expect(marks(share(58, 60), count('on_time_number', 58))).toEqual(['cc-', 'c--'])
    expect(marks(share(60, 60))).toEqual(['---'])
  })

  it('hides a share with a small denominator', () => {
    expect(marks(share(0, 4))[0]?.[0]).not.toBe('-')
    expect(marks(share(0, 4))[0]?.[2]).toBe('s')
  })

  it('hides a year to date beside a hidden quarter, unless they are the same', () => {
    const quarter = count('on_time_number', 3)
    expect(marks(quarter, count('on_time_number', 20, 'ytd_financial'))).toEqual(['s--', 'c--'])
    expect(marks(quarter, count('on_time_number', 3, 'ytd_financial'))).toEqual(['s--', 's--'])
    expect(marks(count('on_time_number', 9), count('on_time_number', 20, 'ytd_financial'))).toEqual([
      '---',
      '---',
    ])
  })

  it('hides the share of a year to date that was hidden', () => {
    expect(marks(share(3, 80), share(20, 190, 'ytd_financial'))).toEqual(['ss-', 'cc-'])
  })

  it('hides nothing of posts, nor of open figures', () => {
    const posts = { ...share(3, 80), indicator: { ...onTime, disclosure: 'posts' as const } }
    expect(marks(posts)).toEqual(['---'])
  })

  it('lets a zero stand and takes a missing figure as it is', () => {
    expect(marks(count('on_time_number', 0), { ...count('conferences_number', 0), amount: null })).toEqual([
      '---',
      '---',
    ])
  })
})
