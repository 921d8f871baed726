import type { Contract } from '@outturn/contracts'
import type { PublishedCell } from './published-picture.store.ts'

/**
 * One published measure of a picture: each list has one entry per council, in the councils' order. A council of which
 * the source has no row is not available; a former one says so.
 */
export function publishedColumn(
  column: { readonly indicator: string; readonly basis: string; readonly period: string },
  members: readonly { readonly area_code: string; readonly status: string }[],
  cells: ReadonlyMap<string, PublishedCell>,
): Contract.PublishedColumn {
  const found = members.map(({ area_code }) => cells.get(area_code))
  return {
    ...{ indicator: column.indicator, basis: column.basis, period: column.period },
    ranked: Math.max(0, ...found.map((cell) => cell?.ranked ?? 0)),
    amount: found.map((cell) => cell?.amount ?? null),
    reason: found.map((cell, at) => {
      if (cell) return cell.amount === null ? cell.status : null
      return members[at]?.status === 'former' ? 'former_council' : 'not_available'
    }),
    numerator: found.map((cell) => cell?.numerator ?? null),
    denominator: found.map((cell) => cell?.denominator ?? null),
    rank: found.map((cell) => cell?.rank ?? null),
    band: found.map((cell) => cell?.band ?? null),
  }
}
