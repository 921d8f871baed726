import { useQuery } from '@tanstack/react-query'
import { LazyRankChart } from '../../charts/LazyChart.tsx'
import type { Shown } from '../../data/catalogue.ts'
import { Failure } from '../../ui/Failure.tsx'
import { rankWords as words } from '../../words/chart-parts.ts'
import { pictureSource } from '../../words/indicator.ts'
import { shortPeriod } from '../../words/periods.ts'
import { rankSentence } from '../../words/place-charts.ts'
import { ChartPanel, type ChartView, type PanelChart } from './ChartPanel.tsx'
import { type Ranks, rankHistoryQuery } from './histories.query.ts'
import { RankTable } from './RankTable.tsx'
import { type RankRows, toRanks, toRanksCsv, upTo } from './to-ranks.ts'
import { toSays, toSummary } from './to-says.ts'

interface RankPanelProps {
  readonly own: { readonly code: string; readonly name: string }
  readonly indicator: Shown
  readonly basis: string
  /** An alliance that the ranks are in; null for published ranks in England. */
  readonly group: string | null
  readonly set?: string | undefined
  readonly asOf?: string | undefined
  /** The last period of the chart. */
  readonly until: string
  readonly view: ChartView
  readonly onView: (view: ChartView) => void
}

/** How a council's rank moved, year by year as published, or period by period in its alliance. */
export function RankPanel({ own, indicator, basis, group, set, asOf, until, view, onView }: RankPanelProps) {
  const asked = useQuery(
    rankHistoryQuery({ area: own.code, indicator: indicator.id, basis, group, set, asOf }),
  )
  if (asked.error) return <Failure error={asked.error} onRetry={() => void asked.refetch()} />
  if (asked.isPending) return null
  const ranks = asked.data && upTo(asked.data, until)
  const rows = ranks ? toRanks(ranks, indicator, own.code) : null
  const panel = { heading: words.heading, view, onView }
  if (!ranks || !rows)
    return (
      <ChartPanel
        {...panel}
        sentence={indicator.polarity === 'none' ? words.noRank : words.none}
        chart={null}
      />
    )
  const says = { ...toSays(own.name, indicator, 'live'), when: shortPeriod }
  const among = words.among(ranks)
  const sentence = rankSentence(rows.facts, says, among)
  return (
    <ChartPanel
      {...panel}
      sentence={sentence}
      note={ranks.kind === 'live' ? words.live : undefined}
      chart={rows.facts.kind === 'empty' ? null : panelChart({ own, indicator, ranks, rows, sentence })}
    />
  )
}

interface Told {
  readonly own: RankPanelProps['own']
  readonly indicator: Shown
  readonly ranks: Ranks
  readonly rows: RankRows
  readonly sentence: string
}

function panelChart({ own, indicator, ranks, rows, sentence }: Told): PanelChart {
  const live = ranks.kind === 'live'
  return {
    drawing: (
      <LazyRankChart
        slots={rows.slots}
        lines={rows.lines}
        most={rows.most}
        summary={toSummary(words.summary(indicator.shortName), sentence)}
      />
    ),
    caption: (
      <>
        <span className="not-phone">{live ? words.othersLive : words.others} </span>
        {words.caption}
      </>
    ),
    table: <RankTable rows={rows} indicator={indicator} ranks={ranks} own={own} />,
    picture: {
      name: `rank-${indicator.id}-${own.code}`,
      title: words.picture(indicator.name, own.name),
      sentence,
      legend: [{ who: 'own', text: own.name }],
      source: pictureSource(words.source(ranks), live ? 'with live' : 'published'),
    },
    about: {
      whose: `${own.name} (${own.code})`,
      period: ranks.periods.map(shortPeriod).join(', '),
      figures: live ? 'live' : 'published',
    },
    csv: () => toRanksCsv(ranks),
  }
}
