import type { DisclosureClass } from '@outturn/indicators'
import { isSmall, type Regime } from './regime.ts'
import { type CellMark, suppressTable } from './suppress-table.ts'

/** One indicator of many areas as it is to be published, and their total where it is printed beneath. */
export interface PublicationColumn {
  readonly numerators: readonly (number | null)[]
  readonly denominators: readonly (number | null)[]
  readonly total: { readonly numerator: number | null; readonly denominator: number | null } | null
}

/** What is hidden: in each row and in the total, the numerator and denominator, and with either the value. */
export interface PublicationMarks {
  readonly numerators: readonly (CellMark | null)[]
  readonly denominators: readonly (CellMark | null)[]
  readonly values: readonly (CellMark | null)[]
  readonly total: {
    readonly numerator: CellMark | null
    readonly denominator: CellMark | null
    readonly value: CellMark | null
  }
}

/**
 * What is hidden when one indicator of many areas is published: numerators and denominators that are small or
 * would give a small one away, and each percentage or rate whose numerator or denominator is hidden, because it
 * could be multiplied out again. Figures on posts, and open ones, are not hidden.
 * Source: PRODUCT, who may see what, 4.
 * Example: 3 of 60 → numerator c, and so 5.0% is c; 60 is shown.
 */
export function suppressColumn(
  column: PublicationColumn,
  disclosure: DisclosureClass,
  regime: Regime,
): PublicationMarks {
  const bare = column.numerators.map(() => null)
  if (disclosure !== 'children')
    return {
      numerators: bare,
      denominators: bare,
      values: bare,
      total: { numerator: null, denominator: null, value: null },
    }
  const numerators = marksOf(column.numerators, column.total?.numerator ?? null, regime)
  const denominators = marksOf(column.denominators, column.total?.denominator ?? null, regime)
  const last = column.numerators.length
  const values = numerators.map((mark, i) => mark ?? denominators[i] ?? null)
  return {
    numerators: numerators.slice(0, last),
    denominators: denominators.slice(0, last),
    values: values.slice(0, last),
    total: {
      numerator: numerators[last] ?? null,
      denominator: denominators[last] ?? null,
      value: values[last] ?? null,
    },
  }
}

/** Marks of a column of counts with its total last; without a total each stands for itself. */
function marksOf(
  counts: readonly (number | null)[],
  total: number | null,
  regime: Regime,
): (CellMark | null)[] {
  if (total === null)
    return [...counts.map((count) => (count !== null && isSmall(count, regime) ? 'small' : null)), null]
  const table = [...counts, total].map((count) => [count])
  const parts = counts.map((_, i) => [i, 0] as const)
  return suppressTable(table, [{ parts, total: [counts.length, 0] }], regime).map(([mark]) => mark ?? null)
}
