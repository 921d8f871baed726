import { type Basis, type Indicator, type Period, parsePeriod } from '@outturn/indicators'
import { type NotTested, neverTested, type Parts, testParts } from '../change/change-test.ts'
import type { Figure } from '../figure.ts'
import { perOf } from '../per-of.ts'
import type { Verdict } from '../verdict.ts'
import { type Dated, type Favour, favourOfMove, type Move, moveShown } from './dated.ts'

/** A comparator as a chart's sentence needs it: the amount and how the latest figure stands against it. */
export interface Against {
  readonly amount: number
  readonly verdict: Verdict
}

/** What a series shows, for its sentence. Amounts in the indicator's unit, unrounded. */
export type SeriesFacts =
  | { readonly kind: 'empty' }
  | { readonly kind: 'single'; readonly at: Dated; readonly missing: number; readonly against: Stand | null }
  | {
      readonly kind: 'series'
      readonly first: Dated
      readonly last: Dated
      readonly points: number
      /** Periods of the chart without a figure. */
      readonly missing: number
      /** Null where the two are not comparable: year to date at different parts of the year. */
      readonly move: Move | null
      readonly favour: Favour
      readonly test: 'signal' | 'noise' | 'not_tested'
      readonly notTestedBecause: NotTested | null
      readonly against: Stand | null
    }

/** The latest figure's side of a comparator, as printed, and whether that could be chance. */
export interface Stand {
  readonly side: 'above' | 'below' | 'level'
  readonly favour: Favour
  readonly verdict: Verdict
  readonly amount: number
}

/** One period of a series; null where it has no figure. */
export interface TimedFigure {
  readonly period: Period
  readonly figure: Figure | null
}

/**
 * From where to where a council's figures went, whether that is larger than chance (95%, by the parts of the two:
 * Newcombe for percentages, the ratio of rates), and on which side of a comparator the latest stands. Points are
 * oldest first. Nothing is said to have risen or fallen where a year to date began anew in between.
 * Source: our own; the tests are those of `testChange`.
 * Example: 715 of 861, then 611 of 804 → fall, signal.
 */
export function seriesFacts(of: {
  readonly indicator: Indicator
  readonly basis: Basis
  readonly points: readonly TimedFigure[]
  readonly against: Against | null
}): SeriesFacts {
  const { indicator, basis, points } = of
  const known = points.flatMap(({ period, figure }) =>
    figure?.value.kind === 'measured' ? [{ period, figure, amount: figure.value.amount }] : [],
  )
  const [first, last] = [known[0], known[known.length - 1]]
  if (!first || !last) return { kind: 'empty' }
  const missing = points.length - known.length
  const against = of.against && standOf(indicator, last.amount, of.against)
  const dated = ({ period, amount }: typeof first): Dated => ({ period: period.code, amount })
  if (first === last) return { kind: 'single', at: dated(last), missing, against }
  const comparable = isComparable(basis, first.period, last.period)
  const never = neverTested(indicator, { basis, period: first.period }, { basis, period: last.period })
  const tested = comparable && !never ? testOf(indicator, first.figure, last.figure) : null
  return {
    kind: 'series',
    first: dated(first),
    last: dated(last),
    points: known.length,
    missing,
    move: comparable ? moveShown(first.amount, last.amount, indicator.decimals) : null,
    favour: comparable ? favourOfMove(first.amount, last.amount, indicator.polarity) : 'no_judgement',
    test: tested ?? 'not_tested',
    notTestedBecause: tested ? null : (never ?? (comparable ? 'no_parts' : 'overlapping_periods')),
    against,
  }
}

/** On which side of an amount a figure stands, as both are printed. */
export function standOf(
  { decimals, polarity }: Pick<Indicator, 'decimals' | 'polarity'>,
  amount: number,
  against: Against,
): Stand {
  const move = moveShown(against.amount, amount, decimals)
  return {
    side: move === 'rise' ? 'above' : move === 'fall' ? 'below' : 'level',
    favour: move === 'level' ? 'level' : favourOfMove(against.amount, amount, polarity),
    verdict: against.verdict,
    amount: against.amount,
  }
}

/** A year to date is compared only with the same part of another year. */
function isComparable(basis: Basis, first: Period, last: Period): boolean {
  if (!basis.startsWith('ytd')) return true
  const [a, b] = [parsePeriod(first.code), parsePeriod(last.code)]
  return a !== null && b !== null && a.kind === b.kind && a.part === b.part
}

function testOf(indicator: Indicator, first: Figure, last: Figure): 'signal' | 'noise' | null {
  if (perOf(indicator.unit) === null) return null
  const parts = ({ numerator, denominator }: Figure): Parts => [numerator, denominator]
  const method = indicator.unit === 'percent' ? 'newcombe' : 'ratio_of_rates'
  const tested = testParts(method, parts(first), parts(last))
  return tested && tested.test !== 'not_tested' ? tested.test : null
}
