import { ControlLimits, type ControlStretch, LimitLabels, NewProcesses } from './control-layers.tsx'
import { JudgedMark, type Judgement } from './judged-mark.tsx'
import { isNarrow, type LayerPlace, type SlotLayer, SlotLines } from './SlotLines.tsx'
import type { SeriesSlot } from './series-layers.tsx'
import { chartColours, halo } from './theme.ts'

export interface ControlPoint {
  readonly amount: number
  readonly text: string
  readonly judgement: Judgement
}

export interface ControlChartProps {
  readonly width: number
  readonly slots: readonly SeriesSlot[]
  readonly points: readonly ControlPoint[]
  readonly stretches: readonly ControlStretch[]
  /** Slots at which a new process begins, with what is written there. */
  readonly anew: readonly { readonly slot: number; readonly text: string }[]
  readonly target: { readonly amount: number; readonly text: string } | null
  readonly low: number
  readonly high: number
  readonly decimals: number
  readonly summary: string
}

/** A council's figures between their control limits; points that break a rule are marked by their judgement. */
export function ControlChart({
  width,
  slots,
  points,
  stretches,
  anew,
  target,
  low,
  high,
  decimals,
  summary,
}: ControlChartProps) {
  const meanAt = (slot: number) => stretches.findLast(({ from }) => from <= slot)?.mean ?? 0
  const drawn = ({ at }: LayerPlace) => (
    <g key="points">
      <path
        d={`M${points.map(({ amount }, slot) => `${at.x(slot)} ${at.y(amount)}`).join('L')}`}
        fill="none"
        stroke={chartColours.own}
        strokeWidth="2"
      />
      {points.map(({ amount, text, judgement }, slot) => (
        <g key={slots[slot]?.period}>
          {judgement === 'usual' ? (
            <circle
              cx={at.x(slot)}
              cy={at.y(amount)}
              r="4.5"
              fill={chartColours.own}
              stroke="#fff"
              strokeWidth="1.5"
            />
          ) : (
            <JudgedMark judgement={judgement} x={at.x(slot)} y={at.y(amount)} size={7} />
          )}
          {(judgement !== 'usual' || slot === points.length - 1) && at.half > 9 && (
            <text
              {...halo}
              x={at.x(slot)}
              y={at.y(amount) + (amount < meanAt(slot) ? 22 : -12)}
              textAnchor="middle"
              fontSize="14"
              fontWeight="600"
              fill={chartColours.own}
            >
              {text}
            </text>
          )}
        </g>
      ))}
    </g>
  )
  const layers: SlotLayer[] = [
    ({ at }) => <ControlLimits key="limits" {...{ stretches, at, target }} />,
    ({ at }) => <NewProcesses key="anew" {...{ anew, at }} />,
    drawn,
    ({ at, innerWidth }) => (
      <LimitLabels
        key="labels"
        last={stretches[stretches.length - 1]}
        {...{ target, at }}
        x={innerWidth + 6}
        words={isNarrow(width) ? 'figures' : 'names and figures'}
      />
    ),
  ]
  return (
    <SlotLines
      {...{ width, slots, low, high, decimals, summary }}
      amounts={points.map(({ amount }) => amount)}
      right={{ narrow: 58, wide: 132 }}
      grid="none"
      layers={layers}
    />
  )
}
