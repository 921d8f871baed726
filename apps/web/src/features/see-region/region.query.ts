import { AreaTiles, RegionalPicture, type RegionalPictureQuery, RegionSeries } from '@outturn/contracts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'
import { followEvery } from '../../data/follow.ts'

export type Picture = NonNullable<RegionalPictureQuery['regionalPicture']>
export type PictureColumn = Picture['columns'][number]

/** An alliance's figures of a quarter; asked anew every few seconds, so that the page follows the signatures. */
export const pictureQuery = (agreement: number, period: string | undefined) =>
  queryOptions({
    queryKey: ['picture', agreement, period ?? ''],
    queryFn: async () => (await ask(RegionalPicture, { agreement, period: period ?? null })).regionalPicture,
    placeholderData: keepPreviousData,
    refetchInterval: followEvery,
  })

/** Where each council stands on the map of tiles. */
export const tilesQuery = queryOptions({
  queryKey: ['tiles'],
  queryFn: async () => (await ask(AreaTiles, {})).areaTiles,
  staleTime: Number.POSITIVE_INFINITY,
})

/** One indicator of every region and England, and of the alliance. */
export const regionSeriesQuery = (indicator: string, agreement: number | null) =>
  queryOptions({
    queryKey: ['region-series', indicator, agreement ?? 0],
    queryFn: async () => (await ask(RegionSeries, { indicator, agreement })).regionSeries,
    placeholderData: keepPreviousData,
  })
