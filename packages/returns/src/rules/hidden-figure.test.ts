import { describe, expect, it } from 'vitest'
import { aMarkedCell } from '../testing/a-cell.ts'
import { inCell } from '../testing/found-by.ts'
import { hiddenFigure } from './hidden-figure.ts'

describe('hidden-figure', () => {
  it('is held, once for a row', () => {
    expect(inCell(hiddenFigure, aMarkedCell('hidden'))).toEqual(['held value'])
  })

  it('lets a figure that is shown pass', () => {
    expect(inCell(hiddenFigure, { indicator: 'rereferrals_pct', value: '20' })).toEqual([])
  })
})
