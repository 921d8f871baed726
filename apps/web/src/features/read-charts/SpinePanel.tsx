import { useQuery } from '@tanstack/react-query'
import { LazySpineChart } from '../../charts/LazyChart.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { spineMarks, spineWords as words } from '../../words/chart-parts.ts'
import { pictureSource } from '../../words/indicator.ts'
import { periodTitle, yearPhrase } from '../../words/periods.ts'
import { spineSentence } from '../../words/place-charts.ts'
import type { Profile } from '../see-council/council.query.ts'
import { type CouncilRow, mainPublishedPeriod } from '../see-council/to-council-rows.ts'
import { ChartPanel, type ChartView, type PanelChart } from './ChartPanel.tsx'
import { SpineLegend } from './SpineLegend.tsx'
import { SpineTable } from './SpineTable.tsx'
import { spreadsQuery } from './spreads.query.ts'
import { toSummary } from './to-says.ts'
import { type SpineView, spinePeriods, toSpine, toSpineCsv, toSpineGroups } from './to-spine.ts'

interface SpinePanelProps {
  readonly profile: Profile
  readonly rows: readonly CouncilRow[]
  readonly view: ChartView
  readonly onView: (view: ChartView) => void
}

/** Every published indicator of a council among England's councils, on one spine. */
export function SpinePanel({ profile, rows, view, onView }: SpinePanelProps) {
  const periods = spinePeriods(rows)
  const asked = useQuery({ ...spreadsQuery(periods), enabled: periods.length > 0 })
  const panel = { heading: words.heading, view, onView }
  if (periods.length === 0 || profile.area.demonstration)
    return <ChartPanel {...panel} sentence={words.none} chart={null} />
  if (asked.isPending) return <Waiting what={words.waiting} />
  if (asked.error || !asked.data) return <Failure error={asked.error} onRetry={() => void asked.refetch()} />
  const spine = toSpine(rows, asked.data)
  const says = { name: profile.area.name, figure: String, when: yearPhrase }
  const sentence = spineSentence(spine.facts, says)
  const main = mainPublishedPeriod(rows)
  return (
    <ChartPanel
      {...panel}
      sentence={sentence}
      note={main && words.note(yearPhrase(main))}
      chart={spine.facts.drawn === 0 ? null : panelChart(profile, spine, sentence)}
    />
  )
}

function panelChart(profile: Profile, spine: SpineView, sentence: string): PanelChart {
  const { code, name } = profile.area
  const newest = spine.rows.some((one) => one.newest !== null && one.row.kind === 'row')
  return {
    legend: <SpineLegend name={name} newest={newest ? 'drawn' : 'not drawn'} />,
    drawing: (
      <LazySpineChart
        groups={toSpineGroups(spine)}
        ends={{ left: `← ${words.left}`, middle: words.middle, right: `${words.right} →` }}
        summary={toSummary(`${words.heading}.`, sentence)}
      />
    ),
    caption: (
      <>
        {words.caption} * {words.unjudged}. {newest && words.live}
      </>
    ),
    table: <SpineTable view={spine} area={{ code, name }} period={profile.period} />,
    picture: {
      name: `spine-${code}-${profile.period}`,
      title: words.title(name),
      sentence,
      legend: [
        { who: 'better', text: spineMarks.best },
        { who: 'own', text: spineMarks.middle },
        { who: 'worse', text: spineMarks.worst },
        { who: 'neighbours', text: spineMarks.neighbours },
        { who: 'range', text: spineMarks.half },
        ...(newest ? [{ who: 'newest' as const, text: spineMarks.newest }] : []),
      ],
      source: pictureSource(words.source, newest ? 'with live' : 'published'),
    },
    about: {
      whose: `${name} (${code})`,
      period: periodTitle(profile.period),
      figures: newest ? 'return' : 'published',
    },
    csv: () => toSpineCsv(spine),
  }
}
