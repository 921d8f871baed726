import { Line, type LineCustomSvgLayerProps, type LineSvgLayer } from '@nivo/line'
import { ControlLimits, type ControlStretch, LimitLabels } from './control-layers.tsx'
import { JudgedMark, type Judgement } from './judged-mark.tsx'
import { type SeriesSlot, YearLabels } from './series-layers.tsx'
import { SlotNames, slotScales } from './slots.tsx'
import { axisText, chartColours, chartTheme, halo } from './theme.ts'

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
  readonly target: { readonly amount: number; readonly text: string } | null
  readonly low: number
  readonly high: number
  readonly decimals: number
  readonly summary: string
}

type Drawn = readonly { id: string; data: readonly { x: string; y: number | null }[] }[]
type Layer = LineCustomSvgLayerProps<Drawn[number]>

/** A council's figures between their control limits; points that break a rule are marked by their judgement. */
export function ControlChart({
  width,
  slots,
  points,
  stretches,
  target,
  low,
  high,
  decimals,
  summary,
}: ControlChartProps) {
  const narrow = width < 520
  const years = slots.some(({ group }) => group !== '')
  const margin = { top: 24, right: narrow ? 58 : 132, bottom: years ? 56 : 32, left: 44 }
  const drawn = (layer: Layer) => {
    const at = slotScales(layer, slots.length)
    return (
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
                y={at.y(amount) + (amount < (stretches[0]?.mean ?? 0) ? 22 : -12)}
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
  }
  const layers: LineSvgLayer<Drawn[number]>[] = [
    'axes',
    (layer) => <SlotNames key="names" slots={slots} at={slotScales(layer, slots.length)} />,
    (layer) => <YearLabels key="years" slots={slots} at={slotScales(layer, slots.length)} />,
    (layer) => (
      <ControlLimits
        key="limits"
        stretches={stretches}
        at={slotScales(layer, slots.length)}
        target={target}
      />
    ),
    drawn,
    (layer) => (
      <LimitLabels
        key="labels"
        last={stretches[stretches.length - 1]}
        target={target}
        at={slotScales(layer, slots.length)}
        x={layer.innerWidth + 6}
        words={narrow ? 'figures' : 'names and figures'}
      />
    ),
  ]
  return (
    <Line
      width={width}
      height={narrow ? 300 : 340}
      margin={margin}
      data={[
        {
          id: 'own',
          data: slots.map(({ period }, slot) => ({ x: period, y: points[slot]?.amount ?? null })),
        },
      ]}
      theme={chartTheme}
      yScale={{ type: 'linear', min: low, max: high }}
      enableGridX={false}
      enableGridY={false}
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
