import type { Indicator } from '@outturn/indicators'
import type { CheckContext } from '../check-context.ts'
import { earlierFigures } from '../earlier-figures.ts'
import type { ConsideredCell } from '../rules/considered-cell.ts'
import { countingOf } from './counting-of.ts'
import type { DerivedFigure } from './derived-figure.ts'
import { valueFromParts } from './value-from-parts.ts'
import { yearSoFar } from './year-so-far.ts'

/** Value, numerator and denominator of one year to date; null where it is not told. */
interface Total {
  readonly amount: number | null
  readonly n: number | null
  readonly d: number | null
}

/**
 * Quarters (or months) that were not printed, as this year to date less that of the period before: counts by their values, percentages and
 * rates by their parts. Only where the indicator's events add up, and never below zero. Source: METHODS.
 * Referrals to date 2,100 after 1,050 at the end of Q1 → 1,050 in Q2.
 */
export function quartersFromYearToDate(
  considered: readonly ConsideredCell[],
  context: CheckContext,
): readonly DerivedFigure[] {
  const spoken = new Set(considered.filter(speaks).map(({ cell }) => `${cell.indicator} ${cell.basis}`))
  return considered.flatMap((one): DerivedFigure[] => {
    const year = yearSoFar(one.cell.basis, context.period)
    if (year === null || countingOf(one.indicator, context.indicators) !== 'additive') return []
    if (!one.indicator.bases.includes('in_period') || spoken.has(`${one.cell.indicator} in_period`)) return []
    const before = year === 'begins' ? nothingYet : totalBefore(one, context)
    const quarter = before && subtract(one.indicator, { amount: one.printed, n: one.n, d: one.d }, before)
    return quarter
      ? [{ indicator: one.cell.indicator, basis: 'in_period', from: 'year_to_date', ...quarter }]
      : []
  })
}

const nothingYet: Total = { amount: 0, n: 0, d: 0 }

/** True where the row says anything about its figure, be it only why it is missing. */
const speaks = (one: ConsideredCell): boolean =>
  one.value.kind !== 'blank' || one.cell.status.trim() !== '' || one.amount !== null

function totalBefore(one: ConsideredCell, context: CheckContext): Total | null {
  const [found] = earlierFigures(one.cell, context)
  if (!found) return null
  const amount = found.value.kind === 'measured' ? found.value.amount : null
  return { amount, n: found.numerator, d: found.denominator }
}

function subtract(indicator: Indicator, now: Total, before: Total) {
  const n = less(now.n, before.n)
  const d = less(now.d, before.d)
  if (indicator.unit === 'count') {
    const amount = less(now.amount, before.amount)
    return amount === null ? null : { amount, numerator: n, denominator: d }
  }
  if (n === null || d === null) return null
  const amount = valueFromParts(indicator, n, d)
  return amount === null ? null : { amount, numerator: n, denominator: d }
}

const less = (now: number | null, before: number | null): number | null =>
  now === null || before === null || now < before ? null : now - before
