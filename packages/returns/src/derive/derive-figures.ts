import type { Basis } from '@outturn/indicators'
import type { CheckContext } from '../check-context.ts'
import type { DerivedFrom } from '../draft.ts'
import type { ConsideredCell } from '../rules/considered-cell.ts'
import { quartersFromYearToDate } from './quarter-from-year-to-date.ts'

/** A figure that nobody printed, worked out from what was. It never stands in place of a printed one. */
export interface DerivedFigure {
  readonly indicator: string
  readonly basis: Basis
  readonly amount: number
  readonly numerator: number | null
  readonly denominator: number | null
  readonly from: DerivedFrom
}

/** All figures that can be worked out: values from their parts, and quarters from the year to date. */
export function deriveFigures(
  considered: readonly ConsideredCell[],
  context: CheckContext,
): readonly DerivedFigure[] {
  const fromParts = considered.flatMap((one): DerivedFigure[] =>
    one.printed === null && one.amount !== null
      ? [
          {
            indicator: one.cell.indicator,
            basis: one.cell.basis,
            amount: one.amount,
            numerator: one.n,
            denominator: one.d,
            from: 'parts',
          },
        ]
      : [],
  )
  return [...fromParts, ...quartersFromYearToDate(considered, context)]
}
