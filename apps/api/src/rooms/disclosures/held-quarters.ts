import { monthsOf } from '@outturn/benchmarking'
import { type Basis, type Period, period, stepPeriod } from '@outturn/indicators'
import type { Contribution, Figure, FigureBook } from './figure-book.ts'

/** A stretch of months and the revision of the quarter that stands in it. */
export type Held = { readonly from: number; readonly revision: number }

/** Quarters that a figure of up to a year can be made of, its own the last. */
export const quartersBefore = (code: string): string[] => {
  const last = period(code)
  return last.kind === 'quarter' ? [-3, -2, -1, 0].map((step) => stepPeriod(last, step).code) : [code]
}

/**
 * Which revision of each quarter a longer figure holds: the quarters as they stood when it was released, where they
 * add up to it exactly. Undefined where they do not, or where the council did not report them.
 */
export function heldQuarters(
  figure: Figure,
  of: Contribution,
  book: FigureBook,
): readonly Held[] | undefined {
  const last = period(figure.period)
  if (last.kind !== 'quarter' || figure.basis === 'in_period' || figure.basis === 'snapshot') return undefined
  const span = monthsOf(figure.basis as Basis, last)
  const quarters = quartersWithin(span, last)
  const found = quarters?.map((one) => ({
    from: monthsOf('in_period', one).from,
    quarter: book.at(
      { indicator: figure.indicator, basis: 'in_period', period: one.code },
      of.council,
      of.release,
    ),
  }))
  if (!found || found.some(({ quarter }) => quarter === null)) return undefined
  const sum = (part: 'numerator' | 'denominator') =>
    found.reduce((total, { quarter }) => total + (quarter?.[part] ?? Number.NaN), 0)
  if (sum('numerator') !== of.numerator || sum('denominator') !== of.denominator) return undefined
  return found.map(({ from, quarter }) => ({ from, revision: quarter?.revision ?? 0 }))
}

/** The quarters that make up a span exactly, oldest first. */
function quartersWithin(
  span: { readonly from: number; readonly to: number },
  last: Period,
): Period[] | undefined {
  const count = (span.to - span.from + 1) / 3
  if (!Number.isInteger(count) || count > 4) return undefined
  return Array.from({ length: count }, (_, i) => stepPeriod(last, i + 1 - count))
}
