import type { LeagueAsked } from '../rank-councils/league.query.ts'
import type { IndicatorData } from '../see-indicator/indicator.query.ts'

interface Group {
  readonly id: string
  readonly kind: string
}

/**
 * The league table in which a supposed figure is ranked: England's published year where the page has one, else the
 * reader's own alliance for the period; null where there is neither.
 */
export function toLeagueAsked(
  data: Pick<IndicatorData, 'indicator' | 'basis' | 'period' | 'standingPeriod' | 'area'>,
  groups: readonly Group[],
): LeagueAsked | null {
  const { indicator, basis, period, standingPeriod } = data
  if (standingPeriod !== null)
    return { indicator, period: standingPeriod, kind: 'published', group: 'england' }
  const alliance = groups.find(({ kind }) => kind === 'alliance')
  return alliance ? { indicator, basis, period, kind: 'live', group: alliance.id } : null
}
