import { useQuery } from '@tanstack/react-query'
import type { Shown } from '../../data/catalogue.ts'
import { Failure } from '../../ui/Failure.tsx'
import { funnelWords, rankWords } from '../../words/chart-parts.ts'
import { leagueGroupsQuery, leagueQuery } from '../rank-councils/league.query.ts'
import type { IndicatorData } from '../see-indicator/indicator.query.ts'
import { ChartPanel, type ChartView } from './ChartPanel.tsx'
import { ControlPanel } from './ControlPanel.tsx'
import { FunnelPanel } from './FunnelPanel.tsx'
import { RankPanel } from './RankPanel.tsx'
import { toWhere } from './to-where.ts'

interface MoreChartsProps {
  readonly data: IndicatorData
  readonly indicator: Shown
  readonly asOf?: string | undefined
  readonly views: { readonly [Chart in ChartName]?: ChartView }
  readonly onView: (chart: ChartName, view: ChartView) => void
}

export type ChartName = 'control' | 'funnel' | 'ranks'

/** What else an indicator's figures say: whether the latest move is usual, how far size explains them, how ranks moved. */
export function MoreCharts({ data, indicator, asOf, views, onView }: MoreChartsProps) {
  const groups = useQuery(leagueGroupsQuery)
  const where = toWhere(data, groups.data ?? [])
  const own = { code: data.area.code, name: data.area.name }
  const league = useQuery({
    ...leagueQuery({
      indicator: data.indicator,
      basis: where?.basis,
      period: where?.period,
      kind: where?.kind,
      group: where?.group ?? 'england',
    }),
    enabled: groups.isSuccess && where !== null && asOf === undefined,
  })
  const switched = (chart: ChartName) => ({
    view: views[chart] ?? 'chart',
    onView: (view: ChartView) => onView(chart, view),
  })
  const fault = groups.error ?? league.error
  const noFunnel =
    asOf !== undefined
      ? funnelWords.onlyNow
      : groups.isSuccess && (where === null || league.data === null)
        ? funnelWords.none
        : null
  return (
    <>
      <ControlPanel data={data} indicator={indicator} asOf={asOf} {...switched('control')} />
      {fault && <Failure error={fault} onRetry={() => void (groups.error ? groups : league).refetch()} />}
      {asOf === undefined && league.data && where && (
        <FunnelPanel league={league.data} indicator={indicator} own={own} {...switched('funnel')} />
      )}
      {noFunnel !== null && (
        <ChartPanel heading={funnelWords.heading} sentence={noFunnel} chart={null} {...switched('funnel')} />
      )}
      {where ? (
        <RankPanel
          own={own}
          indicator={indicator}
          basis={where.basis}
          group={where.kind === 'live' ? where.group : null}
          set={data.neighbourSet ?? undefined}
          asOf={asOf}
          until={where.period}
          {...switched('ranks')}
        />
      ) : (
        groups.isSuccess && (
          <ChartPanel
            heading={rankWords.heading}
            sentence={indicator.polarity === 'none' ? rankWords.noRank : rankWords.none}
            chart={null}
            {...switched('ranks')}
          />
        )
      )}
    </>
  )
}
