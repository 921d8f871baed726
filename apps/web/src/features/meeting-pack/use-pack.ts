import { useQueries, useQuery } from '@tanstack/react-query'
import { collectionQuery } from '../collect-returns/collection.query.ts'
import { type League, leagueQuery } from '../rank-councils/league.query.ts'
import { outliersQuery } from '../see-outliers/outliers.query.ts'
import type { Picture } from '../see-region/region.query.ts'
import { toChosenTables } from './to-chosen-tables.ts'
import type { Pack } from './to-pack-tables.ts'

/** Everything that an alliance's pack is made of; `state` says whether all of it has come. */
export function usePack(
  picture: Picture,
  { tables, reads }: { readonly tables: string | undefined; readonly reads: 'collection too' | 'figures' },
): {
  readonly pack: Pack
  readonly chosen: readonly string[]
  readonly state: 'waiting' | 'ready'
  readonly fault: Error | null
} {
  const { agreement, period } = picture
  const columns = toChosenTables(picture.columns, tables)
  const collection = useQuery({ ...collectionQuery(agreement, period), enabled: reads === 'collection too' })
  const outliers = useQuery(outliersQuery(agreement, period))
  const leagues = useQueries({
    queries: columns.map(({ indicator, basis }) => ({
      ...leagueQuery({ indicator, basis, period, kind: 'live', group: `alliance:${agreement}` }),
      // Another indicator's table must never stand in for this one.
      placeholderData: () => undefined,
      refetchInterval: 30_000,
    })),
  })
  const all = [collection, outliers, ...leagues]
  return {
    pack: {
      picture,
      collection: collection.data ?? null,
      leagues: leagues.flatMap(({ data }): League[] => (data ? [data] : [])),
      outliers: outliers.data ?? null,
    },
    chosen: columns.map(({ indicator }) => indicator),
    state: all.some(({ isLoading }) => isLoading) ? 'waiting' : 'ready',
    fault: all.find(({ error }) => error)?.error ?? null,
  }
}
