/** How small numbers are hidden in what leaves the circle. A regime is never changed: a change is a new version. */
export interface Regime {
  readonly id: string
  readonly version: number
  /** In force from this day (ISO) until a later version is. */
  readonly from: string
  readonly reason: string
  /** Counts from `from` to `to` are hidden; a zero is a true zero and stands. */
  readonly small: { readonly from: number; readonly to: number }
  readonly symbol: 'c'
  readonly secondary: 'complementary' | 'none'
}

/**
 * All regimes, oldest first.
 * Source: PRODUCT, who may see what, 4; the symbol as in DfE's official statistics.
 */
export const regimes: readonly [Regime, ...Regime[]] = [
  {
    id: 'small_numbers',
    version: 1,
    from: '2026-01-01',
    reason: 'Counts of one to five children could name a child.',
    small: { from: 1, to: 5 },
    symbol: 'c',
    secondary: 'complementary',
  },
]

/** The regime in force on a day (ISO). Refuses a day before the first. Example: `regimeOn('2026-11-22')` → version 1. */
export function regimeOn(day: string): Regime {
  const found = regimes.findLast(({ from }) => from <= day)
  if (!found) throw new RangeError(`No disclosure regime was in force on ${day}`)
  return found
}

/** Whether a count is small in this regime. Halves of a person (weighted counts) between the ends are small too. */
export const isSmall = (count: number, { small }: Regime): boolean => count > 0 && count <= small.to
