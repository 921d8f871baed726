import { bases, catalogue } from '@outturn/indicators'

/** One thing a council reports each quarter: an indicator on a basis. */
export type Series = { readonly indicator: string; readonly basis: string }

/** How many series each return has. */
export const seriesCount = 650

/**
 * The series of the benchmark. The catalogue's own come first; others are its indicators on further bases, so
 * that every one of them is one that the pages know.
 */
export function benchSeries(): readonly Series[] {
  const own = [...catalogue.values()].flatMap((indicator) =>
    indicator.bases.map((basis) => ({ indicator: indicator.id, basis })),
  )
  const further = bases.flatMap((basis) =>
    [...catalogue.values()]
      .filter((indicator) => !indicator.bases.includes(basis))
      .map((indicator) => ({ indicator: indicator.id, basis })),
  )
  return [...own, ...further].slice(0, seriesCount)
}
