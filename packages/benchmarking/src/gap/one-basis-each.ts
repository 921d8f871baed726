import type { Basis, Indicator } from '@outturn/indicators'

/**
 * One basis of each indicator, so that one shortfall does not take two places: the first that can be compared,
 * in the order in which the definition lists its bases; where none can, the first that has a figure. Keeps the
 * order of the list, and says which other bases the council reports.
 * Source: our own.
 * Example: in period refused and year to date compared → year to date, with `others: ['in_period']`.
 */
export function oneBasisEach<
  Row extends { readonly indicator: Indicator; readonly basis: Basis; readonly standing: Standing },
>(rows: readonly Row[]): (Row & { readonly others: readonly Basis[] })[] {
  const byIndicator = new Map<string, Row[]>()
  for (const row of rows)
    byIndicator.set(row.indicator.id, [...(byIndicator.get(row.indicator.id) ?? []), row])
  return [...byIndicator.values()].flatMap((same) => {
    const [best] = same.toSorted((a, b) => order[a.standing] - order[b.standing] || placeOf(a) - placeOf(b))
    if (!best) return []
    return { ...best, others: same.filter((row) => row !== best).map(({ basis }) => basis) }
  })
}

/** Whether a row can be compared, has at least a figure, or neither. */
export type Standing = 'compared' | 'figure_only' | 'no_figure'

const order: Readonly<Record<Standing, number>> = { compared: 0, figure_only: 1, no_figure: 2 }

function placeOf({ indicator, basis }: { readonly indicator: Indicator; readonly basis: Basis }): number {
  const place = indicator.bases.indexOf(basis)
  return place < 0 ? indicator.bases.length : place
}
