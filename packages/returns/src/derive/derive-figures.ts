import type { CheckContext } from '../check-context.ts'
import type { ConsideredCell } from '../rules/considered-cell.ts'
import type { DerivedFigure } from './derived-figure.ts'
import { quartersFromYearToDate } from './quarter-from-year-to-date.ts'

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
