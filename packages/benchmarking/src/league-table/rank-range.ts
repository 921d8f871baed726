import type { BestEnd } from '@outturn/statistics'

/**
 * The ranks a council could hold as far as its interval can tell: from 1 + those wholly better to N − those
 * wholly worse. Councils without an interval count as unsure, so they widen every range. Null where a council
 * has no interval itself.
 * Source: our own, so that no rank stands bare; the double-overlap rule of Fingertips.
 * Example: intervals 10–12, 11–14, 20–22, low is good → 1–2, 1–2, 3–3.
 */
export function rankRanges(
  ranked: readonly boolean[],
  lower: readonly (number | null)[],
  of: { readonly upper: readonly (number | null)[]; readonly best: BestEnd },
): { readonly from: (number | null)[]; readonly to: (number | null)[] } {
  const known = lower.map((end, i) => ranked[i] === true && end !== null && of.upper[i] != null)
  const lowers = sorted(lower, known)
  const uppers = sorted(of.upper, known)
  const count = ranked.filter(Boolean).length
  const below = (i: number) => placeOf(uppers, lower[i] as number)
  const above = (i: number) => lowers.length - placeAfter(lowers, of.upper[i] as number)
  const from = known.map((is, i) => (is ? 1 + (of.best === 'low' ? below(i) : above(i)) : null))
  const to = known.map((is, i) => (is ? count - (of.best === 'low' ? above(i) : below(i)) : null))
  return { from, to }
}

function sorted(ends: readonly (number | null)[], known: readonly boolean[]): Float64Array {
  return Float64Array.from(ends.filter((_, i) => known[i]) as number[]).sort()
}

/** How many are under the value. */
function placeOf(ascending: Float64Array, value: number): number {
  let [from, to] = [0, ascending.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((ascending[middle] as number) < value) from = middle + 1
    else to = middle
  }
  return from
}

/** How many are at or under the value. */
function placeAfter(ascending: Float64Array, value: number): number {
  let [from, to] = [0, ascending.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((ascending[middle] as number) <= value) from = middle + 1
    else to = middle
  }
  return from
}
