import { Beside, type BesideQuery, NeighbourGaps, type NeighbourGapsQuery } from '@outturn/contracts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'

export type NeighbourData = NonNullable<NeighbourGapsQuery['neighbourGaps']>
export type NeighbourEntry = NeighbourData['rows'][number]
export type BesideData = NonNullable<BesideQuery['beside']>

/** What an address under an indicator holds. */
export interface DrillView {
  readonly area: string
  readonly indicator: string
  readonly basis?: string | undefined
  readonly period?: string | undefined
  readonly set?: string | undefined
  readonly asOf?: string | undefined
}

export interface NeighbourView extends DrillView {
  readonly show?: string | undefined
  readonly kind?: string | undefined
}

const common = ({ area, indicator, basis, period, asOf }: DrillView) => ({
  ...{ area, indicator },
  basis: basis ?? null,
  period: period ?? null,
  asOf: asOf ? `${asOf}T23:59:59Z` : null,
})
const key = ({ area, indicator, basis, period, set, asOf }: DrillView) => [
  ...[area, indicator, basis ?? '', period ?? ''],
  ...[set ?? '', asOf ?? ''],
]

/** An indicator's neighbours, or whoever is shown, each with gap, change and trend. */
export const neighboursQuery = (view: NeighbourView) =>
  queryOptions({
    queryKey: ['neighbour-gaps', ...key(view), view.show ?? '', view.kind ?? ''],
    queryFn: async () =>
      (
        await ask(NeighbourGaps, {
          ...common(view),
          neighbourSet: view.set ?? null,
          show: view.show ?? null,
          kind: view.kind ?? null,
        })
      ).neighbourGaps,
    placeholderData: keepPreviousData,
  })

/** An indicator of two councils with its parts and what it opens. */
export const besideQuery = (view: DrillView & { readonly other: string }) =>
  queryOptions({
    queryKey: ['beside', ...key(view), view.other],
    queryFn: async () => (await ask(Beside, { ...common(view), other: view.other })).beside,
    placeholderData: keepPreviousData,
  })

/** What goes along from page to page under an indicator: only what was chosen. */
export const drillSearch = ({ basis, period, set, asOf }: Omit<DrillView, 'area' | 'indicator'>) => ({
  ...(basis ? { basis } : {}),
  ...(period ? { period } : {}),
  ...(set ? { set } : {}),
  ...(asOf ? { asOf } : {}),
})
