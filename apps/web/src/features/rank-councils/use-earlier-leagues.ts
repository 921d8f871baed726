import { parsePeriod, samePeriodLastYear } from '@outturn/indicators'
import { useQuery } from '@tanstack/react-query'
import { type League, leagueQuery } from './league.query.ts'

/** The same table of the period before and of the year before; null where it is not to be had, or is the same one. */
export function useEarlierLeagues(league: League | null | undefined) {
  const period = league && parsePeriod(league.period)
  const yearBefore = period ? samePeriodLastYear(period).code : undefined
  return {
    before: useEarlier(league, league?.previousPeriod ?? undefined),
    lastYear: useEarlier(league, yearBefore === league?.previousPeriod ? undefined : yearBefore),
  }
}

function useEarlier(league: League | null | undefined, period: string | undefined): League | null {
  const { indicator = '', basis = '', kind = '', group = '' } = league ?? {}
  const asked = useQuery({
    ...leagueQuery({ indicator, basis, period, kind, group }),
    // Another table must never stand in for this one: ranks would move that did not.
    placeholderData: () => undefined,
    refetchInterval: false,
    enabled: league != null && period !== undefined,
  })
  return asked.data?.period === period ? (asked.data ?? null) : null
}
