import {
  ChildPopulations,
  type ChildPopulationsQuery,
  PublishedSpreads,
  type PublishedSpreadsQuery,
} from '@outturn/contracts'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'

export type Spreads = PublishedSpreadsQuery['publishedSpreads']
export type Populations = NonNullable<ChildPopulationsQuery['childPopulations']>

/** How England's councils spread over the published indicators of some periods. */
export const spreadsQuery = (periods: readonly string[]) =>
  queryOptions({
    queryKey: ['spreads', ...periods],
    queryFn: async () => (await ask(PublishedSpreads, { periods: [...periods] })).publishedSpreads,
    staleTime: 10 * 60_000,
  })

/** Children of every area at the last mid-year estimate before a period ended. */
export const populationsQuery = (period: string) =>
  queryOptions({
    queryKey: ['child-populations', period],
    queryFn: async () => (await ask(ChildPopulations, { period })).childPopulations,
    staleTime: 60 * 60_000,
  })
