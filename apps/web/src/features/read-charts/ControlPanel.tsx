import { useQuery } from '@tanstack/react-query'
import { LazyControlChart } from '../../charts/LazyChart.tsx'
import { type Shown, unitOf } from '../../data/catalogue.ts'
import { Details } from '../../ui/Details.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { VerdictShape } from '../../ui/marks.tsx'
import { scaleSaid, controlWords as words } from '../../words/chart-parts.ts'
import { controlSentence } from '../../words/charts.ts'
import { pictureSource } from '../../words/indicator.ts'
import { periodTitle } from '../../words/periods.ts'
import { useMe } from '../be-signed-in/me.query.ts'
import { Rebasings } from '../rebase-chart/Rebasings.tsx'
import { rebasingsQuery } from '../rebase-chart/rebasings.query.ts'
import type { IndicatorData } from '../see-indicator/indicator.query.ts'
import { ChartPanel, type ChartView, type PanelChart } from './ChartPanel.tsx'
import { ControlTable } from './ControlTable.tsx'
import { figureHistoryQuery } from './histories.query.ts'
import { type Control, toControl } from './to-control.ts'
import { toControlCsv, toControlDrawing, toControlRows } from './to-control-rows.ts'
import { toDefinition } from './to-definition.ts'
import { toSays, toSummary } from './to-says.ts'

interface ControlPanelProps {
  readonly data: IndicatorData
  readonly indicator: Shown
  readonly asOf?: string | undefined
  readonly view: ChartView
  readonly onView: (view: ChartView) => void
}

/** Whether the latest move is more than the usual movement: a control chart with its rules. */
export function ControlPanel({ data, indicator, asOf, view, onView }: ControlPanelProps) {
  const history = useQuery(
    figureHistoryQuery({
      area: data.area.code,
      indicator: data.indicator,
      basis: data.basis,
      until: data.period,
      asOf,
    }),
  )
  const me = useMe()
  const mine = me?.current.council?.areaCode === data.area.code
  const figure = { indicator: data.indicator, basis: data.basis }
  const said = useQuery({ ...rebasingsQuery({ ...figure, asOf }), enabled: mine })
  const definition = toDefinition(indicator)
  const fault = history.error ?? said.error
  if (fault) return <Failure error={fault} onRetry={() => void (history.error ? history : said).refetch()} />
  if (!definition || history.isPending || said.isLoading) return null
  const rebasings = said.data?.inForce ?? []
  const control = toControl(data, definition, { history: history.data ?? null, rebasings })
  const says = toSays(data.area.name, indicator, control.source === 'published' ? 'published' : 'live')
  const sentence = controlSentence(control.facts, says)
  return (
    <ChartPanel
      heading={words.heading}
      sentence={sentence}
      note={control.source === 'published' ? words.years : undefined}
      view={view}
      onView={onView}
      chart={control.chart && panelChart({ data, indicator, control, sentence, mine })}
    >
      <Details summary={words.rulesTitle}>
        <ul className="rules">
          {words.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        <p>{words.rulesWhy}</p>
      </Details>
      {said.data && (
        <Rebasings
          {...figure}
          said={said.data}
          periods={control.chart?.periods ?? []}
          may={asOf === undefined && maySay(me) ? 'say' : 'read'}
        />
      )}
    </ChartPanel>
  )
}

/** Whether a limit lies where no share can be. */
const beyondShare = ({ stretches }: ReturnType<typeof toControlDrawing>, { unit }: Shown): boolean =>
  unit === 'percent' && stretches.some(({ lower, upper }) => lower < 0 || upper > 100)

const maySay = (me: ReturnType<typeof useMe>): boolean =>
  ['analyst', 'approver', 'director'].includes(me?.current.role ?? '')

interface Told {
  readonly data: IndicatorData
  readonly indicator: Shown
  readonly control: Control
  readonly sentence: string
  /** Whether the reader's own council is shown. */
  readonly mine: boolean
}

function panelChart({ data, indicator, control, sentence, mine }: Told): PanelChart | null {
  if (!control.chart || control.facts.kind !== 'chart') return null
  const drawing = toControlDrawing(control, control.chart, indicator)
  const rows = toControlRows(control)
  const trial = control.facts.standing === 'trial_limits' ? ` ${words.trial}` : ''
  const judgements = ['better', 'worse', 'high', 'low'] as const
  const names = { better: 'signal, better', worse: 'signal, worse', high: 'signal, high', low: 'signal, low' }
  const marked = judgements.filter((one) => drawing.points.some(({ judgement }) => judgement === one))
  return {
    legend: marked.length > 0 && (
      <ul className="legend">
        {marked.map((one) => (
          <li key={one}>
            <VerdictShape verdict={one === 'high' ? 'higher' : one === 'low' ? 'lower' : one} /> {names[one]}
          </li>
        ))}
      </ul>
    ),
    drawing: (
      <LazyControlChart
        {...drawing}
        summary={toSummary(`${indicator.shortName}, control chart.`, sentence)}
      />
    ),
    caption: (
      <>
        {unitOf(indicator)}. {words.caption}
        {trial}
        {beyondShare(drawing, indicator) && ` ${words.beyond}`}
        {scaleSaid(drawing.low)}
      </>
    ),
    table: <ControlTable rows={rows} indicator={indicator} name={data.area.name} source={control.source} />,
    picture: {
      name: `control-${indicator.id}-${data.area.code}-${data.period}`,
      title: `${indicator.name}, ${data.area.name}: control chart`,
      sentence,
      legend: [
        { who: 'own', text: data.area.name },
        { who: 'limit', text: 'mean and limits' },
        ...marked.map((who) => ({ who, text: names[who] })),
      ],
      source: pictureSource(
        unitOf(indicator),
        control.source === 'published' ? 'published' : mine ? 'returns' : 'with live',
      ),
    },
    about: {
      whose: `${data.area.name} (${data.area.code})`,
      period: periodTitle(data.period),
      figures: control.source === 'published' ? 'published' : mine ? 'return' : 'live',
    },
    csv: () => toControlCsv(rows),
  }
}
