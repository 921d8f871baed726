import type { Indicator } from '@outturn/indicators'
import { type Confidence, type Interval, rateInterval, wilson } from '@outturn/statistics'
import { perOf } from '../per-of.ts'

/** How an interval was worked out, to be named beside it; or why there is none. */
export type IntervalMethod = 'wilson' | 'exact_poisson' | 'byar'
export type NoInterval = 'posts_not_people' | 'not_a_share_or_rate' | 'no_parts' | 'parts_do_not_fit'

type Traits = Pick<Indicator, 'unit' | 'disclosure'>

/** Why a figure of this indicator with these parts has no interval; null where it has one. */
export function noIntervalBecause(
  indicator: Traits,
  numerator: number | null,
  denominator: number | null,
): NoInterval | null {
  if (indicator.disclosure === 'posts' || indicator.unit === 'fte') return 'posts_not_people'
  if (perOf(indicator.unit) === null) return 'not_a_share_or_rate'
  if (numerator === null || denominator === null) return 'no_parts'
  if (!(denominator > 0) || numerator < 0) return 'parts_do_not_fit'
  return indicator.unit === 'percent' && numerator > denominator ? 'parts_do_not_fit' : null
}

/**
 * The 95% (or 99.8%) interval of a figure from its own parts, in the indicator's unit: Wilson for percentages,
 * exact Poisson (under ten) or Byar for rates. Null for posts, averages, counts and figures without parts.
 * Source: UKHSA PHEindicatormethods.
 * Example: 52 of 87, percent → 49.26 to 69.45.
 */
export function intervalOf(
  indicator: Traits,
  parts: { readonly numerator: number | null; readonly denominator: number | null },
  confidence: Confidence = 95,
): Interval | null {
  const { numerator, denominator } = parts
  if (numerator === null || denominator === null) return null
  if (noIntervalBecause(indicator, numerator, denominator)) return null
  const per = perOf(indicator.unit)
  if (per === null) return null
  if (indicator.unit !== 'percent')
    return rateInterval({ events: numerator, population: denominator, per, confidence })
  const share = wilson(numerator, denominator, confidence)
  return share && { lower: share.lower * per, upper: share.upper * per }
}

/** The method that `intervalOf` uses. Example: a rate from 5 events → 'exact_poisson'. */
export function intervalMethod(indicator: Traits, numerator: number): IntervalMethod {
  if (indicator.unit === 'percent') return 'wilson'
  return numerator < 10 ? 'exact_poisson' : 'byar'
}
