import { IndicatorPage, type IndicatorPageQuery } from '@outturn/contracts'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'

type Lines = NonNullable<IndicatorPageQuery['indicatorPage']>['lines']
export type PublishedPoint = Lines[number]['points'][number]

/** What was published about this council's area for an indicator, oldest first: something to hold a figure against. */
export const publishedBesideQuery = (area: string | null, indicator: string | null) =>
  queryOptions({
    queryKey: ['published-beside', area, indicator],
    enabled: area !== null && indicator !== null,
    staleTime: 10 * 60_000,
    queryFn: async (): Promise<readonly PublishedPoint[]> => {
      const asked = { area: area ?? '', indicator: indicator ?? '' }
      const page = (
        await ask(IndicatorPage, { ...asked, basis: null, period: null, neighbourSet: null, asOf: null })
      ).indicatorPage
      return page?.lines.find(({ who, kind }) => who === 'own' && kind === 'published')?.points ?? []
    },
  })
