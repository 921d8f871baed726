import { Line, type LineCustomSvgLayerProps, type LineSvgLayer } from '@nivo/line'
import { EndNames } from './end-names.tsx'
import {
  EndLabels,
  Levels,
  LiveMarks,
  type Scales,
  type SeriesFigure,
  type SeriesLevel,
  type SeriesSlot,
  Whiskers,
  YearLabels,
} from './series-layers.tsx'
import { SlotNames, slotScales } from './slots.tsx'
import { axisText, chartColours, chartTheme } from './theme.ts'

export interface SeriesChartProps {
  readonly width: number
  readonly slots: readonly SeriesSlot[]
  readonly own: readonly (SeriesFigure | null)[]
  readonly live: readonly (number | null)[]
  /** Slots before which the line is cut, because a year to date begins anew. */
  readonly breaks: ReadonlySet<number>
  /** The council's name, written beside its last figure where there is room. */
  readonly name: string
  readonly levels: readonly SeriesLevel[]
  readonly low: number
  readonly high: number
  readonly decimals: number
  /** What the chart shows, for somebody who cannot see it. */
  readonly summary: string
}

type Drawn = readonly { id: string; data: readonly { x: string; y: number | null }[] }[]
type Layer = LineCustomSvgLayerProps<Drawn[number]>

/** Own quarters with their intervals, published years as levels, live neighbours as hollow squares. */
export function SeriesChart({
  width,
  slots,
  own,
  live,
  breaks,
  name,
  levels,
  low,
  high,
  decimals,
  summary,
}: SeriesChartProps) {
  const narrow = width < 520
  const years = slots.some(({ group }) => group !== '')
  const margin = { top: 24, right: narrow ? 12 : 150, bottom: years ? 56 : 32, left: 44 }
  const height = narrow ? 300 : 340
  const data: Drawn = [
    { id: 'own', data: slots.map(({ period }, slot) => ({ x: period, y: own[slot]?.amount ?? null })) },
  ]
  const scales = (layer: Layer): Scales => slotScales(layer, slots.length)
  const ownLine = (layer: Layer) => {
    const at = scales(layer)
    const runs = runsOf(own, breaks)
    return (
      <g key="own">
        {runs.map((run) => (
          <path
            key={run[0]}
            d={`M${run.map((slot) => `${at.x(slot)} ${at.y(own[slot]?.amount ?? 0)}`).join('L')}`}
            fill="none"
            stroke={chartColours.own}
            strokeWidth="2.6"
          />
        ))}
        {runs.flat().map((slot) => (
          <circle
            key={slot}
            cx={at.x(slot)}
            cy={at.y(own[slot]?.amount ?? 0)}
            r="5"
            fill={chartColours.own}
            stroke="#fff"
            strokeWidth="1.5"
          />
        ))}
      </g>
    )
  }
  const layers: LineSvgLayer<Drawn[number]>[] = [
    'grid',
    'axes',
    (layer) => <SlotNames key="names" slots={slots} at={scales(layer)} />,
    (layer) => <YearLabels key="years" slots={slots} at={scales(layer)} />,
    (layer) => <Levels key="levels" levels={levels} at={scales(layer)} />,
    (layer) => <Whiskers key="whiskers" own={own} at={scales(layer)} />,
    ownLine,
    (layer) => <LiveMarks key="live" live={live} at={scales(layer)} />,
    (layer) => (
      <EndLabels key="ends" own={own} at={scales(layer)} last={narrow ? 'written' : 'in its name'} />
    ),
    (layer) =>
      narrow ? null : (
        <EndNames
          key="names at the end"
          own={own}
          live={live}
          name={name}
          at={scales(layer)}
          x={layer.innerWidth + 8}
          decimals={decimals}
        />
      ),
  ]
  return (
    <Line
      width={width}
      height={height}
      margin={margin}
      data={data}
      theme={chartTheme}
      yScale={{ type: 'linear', min: low, max: high }}
      enableGridX={false}
      gridYValues={5}
      axisBottom={null}
      axisLeft={{
        tickSize: 0,
        tickPadding: 10,
        tickValues: 5,
        format: (value: number) => axisText(value, decimals),
      }}
      layers={layers}
      isInteractive={false}
      animate={false}
      role="img"
      ariaLabel={summary}
    />
  )
}

/** Runs of slots that follow one another with a figure each, cut where a year to date begins anew. */
function runsOf(own: readonly (SeriesFigure | null)[], breaks: ReadonlySet<number>): number[][] {
  const runs: number[][] = []
  own.forEach((figure, slot) => {
    if (!figure) return
    const last = runs[runs.length - 1]
    if (last && last[last.length - 1] === slot - 1 && !breaks.has(slot)) last.push(slot)
    else runs.push([slot])
  })
  return runs
}
