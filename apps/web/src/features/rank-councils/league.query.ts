import { LeagueGroups, LeagueTable, type LeagueTableQuery } from '@outturn/contracts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'
import { followEvery } from '../../data/follow.ts'

export type League = NonNullable<LeagueTableQuery['leagueTable']>

export interface LeagueAsked {
  readonly indicator: string
  readonly basis?: string | undefined
  readonly period?: string | undefined
  readonly kind?: string | undefined
  readonly group: string
}

/** The groups that the reader may rank: England, regions, own neighbours, own alliances. */
export const leagueGroupsQuery = queryOptions({
  queryKey: ['league-groups'],
  queryFn: async () => (await ask(LeagueGroups, {})).leagueGroups,
  staleTime: 10 * 60_000,
})

export const leagueQuery = ({ indicator, basis, period, kind, group }: LeagueAsked) =>
  queryOptions({
    queryKey: ['league', indicator, basis ?? '', period ?? '', kind ?? '', group],
    queryFn: async () =>
      (
        await ask(LeagueTable, {
          indicator,
          basis: basis ?? null,
          period: period ?? null,
          kind: kind ?? null,
          group,
        })
      ).leagueTable,
    placeholderData: keepPreviousData,
    // What is live follows the sign-offs; what is published does not change while it is looked at.
    refetchInterval: ({ state }) => (state.data?.kind === 'live' ? followEvery : false),
  })
