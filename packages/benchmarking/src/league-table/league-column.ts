import type { AreaCode, MissingReason } from '@outturn/indicators'

/** Why a council stands in a league table without a rank. */
export type Unranked = MissingReason | 'former_council' | 'comparator' | 'not_shared' | 'not_held'

/** One indicator, basis and period of many councils, in columns. `because` is null where a council is ranked. */
export interface LeagueColumn {
  readonly areas: readonly AreaCode[]
  readonly amounts: readonly (number | null)[]
  readonly because: readonly (Unranked | null)[]
  readonly numerators: readonly (number | null)[]
  readonly denominators: readonly (number | null)[]
}

/** Regions, London's halves and countries: they are comparators, and are never ranked or banded. */
const isComparator = (code: AreaCode) => /^[EX](92|12|13)/.test(code)

/** The amounts that take part, null for the rest: former councils, comparators and missing figures do not. */
export function rankable(column: LeagueColumn): (number | null)[] {
  return column.amounts.map((amount, i) =>
    column.because[i] || isComparator(column.areas[i] as AreaCode) ? null : amount,
  )
}

/** Why the council in this place takes no part. */
export function unrankedBecause(column: LeagueColumn, i: number): Unranked {
  if (isComparator(column.areas[i] as AreaCode)) return 'comparator'
  return column.because[i] ?? 'not_available'
}
