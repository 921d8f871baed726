import { EndNames } from './end-names.tsx'
import { isNarrow, type LayerPlace, type SlotLayer, SlotLines } from './SlotLines.tsx'
import {
  EndLabels,
  Levels,
  LiveMarks,
  type SeriesFigure,
  type SeriesLevel,
  type SeriesSlot,
  Whiskers,
} from './series-layers.tsx'
import { chartColours } from './theme.ts'

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
  const narrow = isNarrow(width)
  const ownLine = ({ at }: LayerPlace) => {
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
  const layers: SlotLayer[] = [
    ({ at }) => <Levels key="levels" levels={levels} at={at} />,
    ({ at }) => <Whiskers key="whiskers" own={own} at={at} />,
    ownLine,
    ({ at }) => <LiveMarks key="live" live={live} at={at} />,
    ({ at }) => <EndLabels key="ends" own={own} at={at} last={narrow ? 'written' : 'in its name'} />,
    ({ at, innerWidth }) =>
      narrow ? null : (
        <EndNames key="names at the end" {...{ own, live, name, at, decimals }} x={innerWidth + 8} />
      ),
  ]
  return (
    <SlotLines
      {...{ width, slots, low, high, decimals, summary }}
      amounts={slots.map((_, slot) => own[slot]?.amount ?? null)}
      right={{ narrow: 12, wide: 150 }}
      grid="lines"
      layers={layers}
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
