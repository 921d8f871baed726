import { type Basis, type Indicator, type Period, templateIndicators } from '@outturn/indicators'
import type { PictureFigure } from './picture.store.ts'

/** Counts and posts of councils of unlike size are not set beside one another. */
export const isComparable = ({ unit }: Indicator): boolean => unit !== 'count' && unit !== 'fte'

/** What an alliance's councils are compared in for a period: shares, rates, averages. */
export const comparableIndicators = (period: Period): readonly Indicator[] =>
  templateIndicators(period).filter(isComparable)

/** The basis in which most councils have a figure; of equals the definition's first. */
export function commonBasis(indicator: Indicator, figures: readonly PictureFigure[]): Basis {
  const counted = indicator.bases.map(
    (basis) => figures.filter((figure) => figure.basis === basis && figure.amount !== null).length,
  )
  return indicator.bases[counted.indexOf(Math.max(...counted))] ?? indicator.bases[0]
}
