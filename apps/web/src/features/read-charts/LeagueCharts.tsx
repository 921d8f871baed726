import type { Shown } from '../../data/catalogue.ts'
import type { League } from '../rank-councils/league.query.ts'
import type { ChartView } from './ChartPanel.tsx'
import { FunnelPanel } from './FunnelPanel.tsx'
import { RankPanel } from './RankPanel.tsx'

interface LeagueChartsProps {
  readonly league: League
  readonly indicator: Shown
  readonly mark: string | undefined
  readonly views: { readonly funnel?: ChartView; readonly ranks?: ChartView }
  readonly onView: (chart: 'funnel' | 'ranks', view: ChartView) => void
}

/** The table's councils by size, and how the marked council's rank moved. */
export function LeagueCharts({ league, indicator, mark, views, onView }: LeagueChartsProps) {
  const at = mark === undefined ? -1 : league.columns.areaCode.indexOf(mark)
  const name = league.columns.name[at]
  const own = mark === undefined || name === undefined ? null : { code: mark, name }
  const alliance = league.kind === 'live' && league.group.startsWith('alliance:') ? league.group : null
  return (
    <>
      <FunnelPanel
        league={league}
        indicator={indicator}
        own={own}
        view={views.funnel ?? 'chart'}
        onView={(view) => onView('funnel', view)}
      />
      {own && (league.kind === 'published' || alliance) && (
        <RankPanel
          own={own}
          indicator={indicator}
          basis={league.basis}
          group={alliance}
          until={league.period}
          view={views.ranks ?? 'chart'}
          onView={(view) => onView('ranks', view)}
        />
      )}
    </>
  )
}
