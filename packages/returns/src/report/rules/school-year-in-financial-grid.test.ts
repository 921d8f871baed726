import { catalogue } from '@outturn/indicators'
import { expect, test } from 'vitest'
import { aMatchedCell } from '../a-matched-cell.ts'
import { doubtsOf } from './a-cell.ts'
import { schoolYearInFinancialGrid } from './school-year-in-financial-grid.ts'

const row = (id: string, quarter: string) =>
  doubtsOf(
    schoolYearInFinancialGrid(
      [
        aMatchedCell({
          period: 'FY2024',
          value: '4.1',
          indicator: { id, basis: 'in_period', by: 'label', confidence: 1 },
        }),
        aMatchedCell({ period: 'FY2025-Q1', value: quarter, marker: quarter === '' ? 'pending' : '' }),
      ],
      catalogue,
    ),
  )

test('years of a school measure without a figure in the quarters are asked about', () => {
  expect(row('suspensions_pct', '')).toEqual(['asked:school-year-in-financial-grid', ''])
  expect(row('suspensions_pct', '4.2')).toEqual(['', ''])
  expect(row('cla_number', '')).toEqual(['', ''])
})
