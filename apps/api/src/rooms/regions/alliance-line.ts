import { fewestContributors } from '@outturn/benchmarking'
import type { Contract } from '@outturn/contracts'
import type { Indicator } from '@outturn/indicators'
import { isComparable } from './comparable.ts'
import type { PictureFigure } from './picture.store.ts'
import { together } from './together.ts'

/**
 * An alliance's own figure in each quarter, oldest first: its members together, in the indicator's unit. Withheld
 * with the reason where fewer than four have a figure, and for counts, which need everybody.
 * Source: PRODUCT, safe aggregates; METHODS, computed aggregates.
 * Example: three of twelve have signed off → no amount, `too_few_contributors`, 3 of 12.
 */
export function alliancePoints(
  indicator: Indicator,
  figures: readonly PictureFigure[],
  of: number,
): Contract.AlliancePoint[] {
  const periods = [...new Set(figures.map(({ period }) => period))].sort()
  return periods.map((period) => {
    const there = figures.filter((figure) => figure.period === period && figure.amount !== null)
    const withheld = { period, amount: null, numerator: null, denominator: null, counted: there.length, of }
    if (!isComparable(indicator)) return { ...withheld, reason: 'unlike_sized_counts' }
    if (there.length < fewestContributors) return { ...withheld, reason: 'too_few_contributors' }
    const own = together(indicator, there)
    if (!own) return { ...withheld, reason: 'not_available' }
    const { amount, numerator, denominator } = own
    return { period, amount, reason: null, numerator, denominator, counted: there.length, of }
  })
}
