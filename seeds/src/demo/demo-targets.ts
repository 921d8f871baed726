import { type Basis, indicatorById, isBasis } from '@outturn/indicators'
import { readTable } from '../files/read-table.ts'

/** A council's own target, from a period on. Amounts are in the indicator's unit. */
export interface DemoTarget {
  readonly councilAreaCode: string
  readonly indicator: string
  readonly basis: Basis
  readonly fromPeriod: string
  readonly kind: 'minimum' | 'maximum' | 'range' | 'relative'
  readonly low: number | null
  readonly high: number | null
  readonly tolerance: number | null
  readonly relativeTo: string | null
}

const orNull = (text: string): number | null => (text === '' ? null : Number(text))

/** Targets that councils print in their reports, and a few of demonstration councils. */
export function demoTargets(): readonly DemoTarget[] {
  return readTable('demo/targets.csv', [
    'area_code',
    'indicator',
    'basis',
    'from_period',
    'kind',
    'low',
    'high',
    'tolerance',
    'relative_to',
    'source',
  ]).map((row) => {
    const { basis } = row
    if (!isBasis(basis) || !indicatorById(row.indicator)?.bases.includes(basis))
      throw new Error(`The catalogue has no ${row.indicator}, ${basis}`)
    return {
      councilAreaCode: row.area_code,
      indicator: row.indicator,
      basis,
      fromPeriod: row.from_period,
      kind: row.kind as DemoTarget['kind'],
      low: orNull(row.low),
      high: orNull(row.high),
      tolerance: orNull(row.tolerance),
      relativeTo: row.relative_to === '' ? null : row.relative_to,
    }
  })
}
