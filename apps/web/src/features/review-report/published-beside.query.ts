import { PublishedYears, type PublishedYearsQuery } from '@outturn/contracts'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'

export type PublishedYear = PublishedYearsQuery['publishedYears'][number]

interface Beside {
  readonly area: string | null
  readonly indicator: string | null
  readonly basis: string | null
}

/** What was published about this council's area for an indicator, oldest first: something to hold a figure against. */
export const publishedBesideQuery = ({ area, indicator, basis }: Beside) =>
  queryOptions({
    queryKey: ['published-beside', area, indicator, basis],
    enabled: area !== null && indicator !== null,
    staleTime: 10 * 60_000,
    queryFn: async (): Promise<readonly PublishedYear[]> =>
      (await ask(PublishedYears, { area: area ?? '', indicator: indicator ?? '', basis })).publishedYears,
  })
