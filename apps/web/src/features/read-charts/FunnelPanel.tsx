import { useQuery } from '@tanstack/react-query'
import { LazyFunnelPlot } from '../../charts/LazyChart.tsx'
import { bare, type Shown, unitOf, withUnit } from '../../data/catalogue.ts'
import { Failure } from '../../ui/Failure.tsx'
import { VerdictShape } from '../../ui/marks.tsx'
import { funnelBenchmark, funnelMarks, scaleSaid, funnelWords as words } from '../../words/chart-parts.ts'
import { pictureSource } from '../../words/indicator.ts'
import { lowerFirst } from '../../words/numbers.ts'
import { periodTitle, yearPhrase } from '../../words/periods.ts'
import { funnelSentence } from '../../words/place-charts.ts'
import type { League } from '../rank-councils/league.query.ts'
import { ChartPanel, type ChartView, type PanelChart } from './ChartPanel.tsx'
import { FunnelTable } from './FunnelTable.tsx'
import { Outside } from './Outside.tsx'
import { populationsQuery } from './spreads.query.ts'
import { toDefinition } from './to-definition.ts'
import {
  type FunnelView,
  funnelEnds,
  needsPopulations,
  toFunnel,
  toFunnelCsv,
  toFunnelRows,
} from './to-funnel.ts'
import { toSays, toSummary } from './to-says.ts'

interface FunnelPanelProps {
  readonly league: League
  readonly indicator: Shown
  /** The council to name; empty for nobody. */
  readonly own: { readonly code: string; readonly name: string } | null
  readonly view: ChartView
  readonly onView: (view: ChartView) => void
}

/** The councils of a league table by size, with how far chance alone takes them from the group's own figure. */
export function FunnelPanel({ league, indicator, own, view, onView }: FunnelPanelProps) {
  const definition = toDefinition(indicator)
  const needs = definition !== null && needsPopulations(league, definition)
  const populations = useQuery({ ...populationsQuery(league.period), enabled: needs })
  if (populations.error)
    return <Failure error={populations.error} onRetry={() => void populations.refetch()} />
  if (!definition || (needs && populations.isPending)) return null
  const found = toFunnel(league, definition, {
    own: own?.code ?? null,
    populations: populations.data ?? null,
  })
  const panel = { heading: words.heading, view, onView }
  if (found.kind === 'none') return <ChartPanel {...panel} sentence={reasons[found.because]} chart={null} />
  const benchmark = `${funnelBenchmark(league.benchmarkName)} ${withUnit(found.benchmark, indicator)}`
  const says = toSays(own?.name ?? '', indicator, league.kind === 'live' ? 'live' : 'published')
  const sentence = funnelSentence(found.facts, says, benchmark)
  const kind = league.kind === 'live' ? 'live' : 'published'
  const when = kind === 'live' ? periodTitle(league.period) : yearPhrase(league.period)
  return (
    <ChartPanel
      {...panel}
      sentence={sentence}
      note={
        words.note(kind, when, league.groupName) +
        (found.sizes === 'population' ? ` ${words.fromPopulation}` : '')
      }
      chart={panelChart({ league, indicator, own: own?.code ?? '', found, sentence, benchmark })}
    >
      <Outside rows={toFunnelRows(found, league, indicator)} league={league} />
    </ChartPanel>
  )
}

const reasons = { not_share: words.notShare, no_size: words.noSize, no_benchmark: words.noBenchmark } as const

interface Told {
  readonly league: League
  readonly indicator: Shown
  readonly own: string
  readonly found: Extract<FunnelView, { kind: 'funnel' }>
  readonly sentence: string
  readonly benchmark: string
}

const judgements = ['better', 'worse', 'high', 'low'] as const
function panelChart({ league, indicator, own, found, sentence, benchmark }: Told): PanelChart {
  const rows = toFunnelRows(found, league, indicator)
  const ends = funnelEnds(found)
  const marked = judgements.filter((one) => rows.some(({ judgement }) => judgement === one))
  const size = found.sizes === 'population' ? words.children : lowerFirst(indicator.denominator ?? 'size')
  return {
    legend: (
      <ul className="legend">
        {marked.map((one) => (
          <li key={one}>
            <VerdictShape verdict={one === 'high' ? 'higher' : one === 'low' ? 'lower' : one} />{' '}
            {funnelMarks[one]}
          </li>
        ))}
        <li>
          <VerdictShape verdict="similar" /> {funnelMarks.within}
        </li>
      </ul>
    ),
    drawing: (
      <LazyFunnelPlot
        dots={rows.map((row) => ({ ...row, whose: row.code === own ? 'own' : 'other' }))}
        lines={found.funnel.lines}
        benchmark={{ amount: found.benchmark, text: bare(found.benchmark, indicator) }}
        {...ends}
        decimals={indicator.decimals}
        sizeAxis={size}
        summary={toSummary(words.summary(indicator.shortName), sentence)}
      />
    ),
    caption: (
      <>
        {words.axes(size, unitOf(indicator), benchmark)} {words.caption}
        {scaleSaid(ends.low)}
      </>
    ),
    table: <FunnelTable rows={rows} indicator={indicator} league={league} own={own} size={size} />,
    picture: {
      name: `funnel-${indicator.id}-${league.period}`,
      title: words.picture(indicator.name, league.groupName),
      sentence,
      legend: [
        ...(own ? [{ who: 'own' as const, text: rows.find(({ code }) => code === own)?.name ?? '' }] : []),
        { who: 'england', text: benchmark },
        ...marked.map((who) => ({ who, text: funnelMarks[who] })),
      ],
      source: pictureSource(
        words.source(unitOf(indicator), size),
        league.kind === 'live' ? 'with live' : 'published',
      ),
    },
    about: {
      whose: league.groupName,
      period: league.kind === 'live' ? periodTitle(league.period) : yearPhrase(league.period),
      figures: league.kind === 'live' ? 'live' : 'published',
    },
    csv: () => toFunnelCsv(found, rows),
  }
}
