import type { Contract } from '@outturn/contracts'
import { type Basis, indicatorById } from '@outturn/indicators'
import type { ReadingScope } from '../../database/index.ts'
import { readPublishedSeriesNow } from './indicator-series.store.ts'

interface Asked {
  readonly area: string
  readonly indicator: string
  readonly basis: string | null
}

/** What was published about an area for one indicator, oldest first; none for an indicator that nobody knows or publishes. */
export async function getPublishedYears(
  scope: ReadingScope,
  { area, indicator: id, basis }: Asked,
): Promise<Contract.PublishedYear[]> {
  const bases: readonly Basis[] = indicatorById(id)?.published.map((known) => known.basis) ?? []
  const known = bases.find((one) => one === basis) ?? bases[0]
  if (known === undefined) return []
  const rows = await readPublishedSeriesNow(scope, { indicator: id, basis: known, areas: [area] })
  return rows.map(({ period, amount }) => ({ period, amount }))
}
