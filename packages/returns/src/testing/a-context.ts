import { areaCode, type Basis, measured, type Observation, quarter } from '@outturn/indicators'
import { type ReadContext, usualSettings } from '../check-context.ts'
import { someIndicators } from './some-indicators.ts'

/** The invented council of the tests. */
export const testCouncil = { areaCode: areaCode('X08000001'), name: 'Ashdale' } as const

/** A return of the tests' council for quarter 2 of 2023/24; what a test is about goes into `of`. */
export const aReadContext = (of: Partial<ReadContext> = {}): ReadContext => ({
  councilAreaCode: testCouncil.areaCode,
  councilName: testCouncil.name,
  period: quarter(2023, 2),
  indicators: someIndicators,
  ownNames: [],
  previous: [],
  settings: usualSettings,
  sentBefore: [],
  ...of,
})

interface Earlier {
  readonly indicator: string
  readonly basis: Basis
  readonly amount: number
  readonly numerator?: number
  readonly denominator?: number
}

/** Last quarter's figure of the tests' council. */
export const lastQuarter = ({ indicator, basis, amount, numerator, denominator }: Earlier): Observation => ({
  indicator,
  basis,
  area: testCouncil.areaCode,
  period: quarter(2023, 1).code,
  value: measured(amount),
  printed: String(amount),
  numerator: numerator ?? null,
  denominator: denominator ?? null,
  source: { kind: 'return', returnId: 1, revision: 1, cell: null },
})
