import { describe, expect, it } from 'vitest'
import { aMarkedCell } from '../testing/a-cell.ts'
import { inCell } from '../testing/found-by.ts'
import { mergedFigure } from './merged-figure.ts'

describe('merged-figure', () => {
  it('is held', () => {
    expect(inCell(mergedFigure, aMarkedCell('merged'))).toEqual(['held value'])
  })

  it('lets a figure of one cell pass', () => {
    expect(inCell(mergedFigure, { indicator: 'rereferrals_pct', value: '20' })).toEqual([])
  })
})
