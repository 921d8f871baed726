import { Neighbours } from '@outturn/contracts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'

/** The neighbours of an area in a set; null where the set has none for it. */
export const neighboursQuery = (area: string, set: string) =>
  queryOptions({
    queryKey: ['neighbours', area, set],
    queryFn: async () => (await ask(Neighbours, { area, set })).neighbours,
    placeholderData: keepPreviousData,
    enabled: area !== '' && set !== '',
  })
