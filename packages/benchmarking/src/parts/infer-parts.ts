import type { Indicator } from '@outturn/indicators'
import { perOf } from '../per-of.ts'

/** Where a denominator came from that the council did not print beside the figure itself. */
export type PartsFrom = 'printed' | 'own_count' | 'population'

/**
 * Numerator and denominator of a share or rate that was printed alone, from a denominator that the same council
 * printed elsewhere for the same period, or from the published population. The numerator is the whole number
 * that rounds to the printed figure; null where none does, where the denominator is not a whole number above
 * zero, or where the printed figure has too few places to tell one whole number from the next.
 * Source: our own; follows from value = numerator / denominator to the printed places.
 * Example: 25.4% of 714 referrals → 181 of 714.
 */
export function inferParts(
  indicator: Pick<Indicator, 'unit' | 'decimals' | 'disclosure'>,
  printed: { readonly amount: number; readonly decimals: number },
  denominator: number,
): { readonly numerator: number; readonly denominator: number } | null {
  const per = perOf(indicator.unit)
  if (per === null || indicator.disclosure === 'posts') return null
  if (!Number.isInteger(denominator) || denominator <= 0) return null
  const half = (0.5 * 10 ** -printed.decimals * denominator) / per
  const exact = (printed.amount * denominator) / per
  const numerator = Math.round(exact)
  if (numerator < 0 || (indicator.unit === 'percent' && numerator > denominator)) return null
  // Only one whole number may round to what was printed.
  const fits = (whole: number) => Math.abs(whole - exact) <= half + 1e-9
  return fits(numerator) && !fits(numerator - 1) && !fits(numerator + 1) ? { numerator, denominator } : null
}

/** How many decimal places a figure was printed with. `decimalsOf('25.4%')` → 1. */
export function decimalsOf(printed: string): number {
  return /\.(\d+)/.exec(printed)?.[1]?.length ?? 0
}
