import type { Scales, SeriesSlot } from './series-layers.tsx'
import { chartColours } from './theme.ts'

/** What nivo hands to a layer, as far as slots need it. */
interface LayerScales {
  readonly innerWidth: number
  readonly innerHeight: number
  readonly yScale: unknown
}

/** Where slots of equal width stand in a drawing. */
export function slotScales({ innerWidth, innerHeight, yScale }: LayerScales, slots: number): Scales {
  const step = slots > 1 ? innerWidth / slots : innerWidth
  const y = yScale as (amount: number) => number
  return {
    x: (slot) => step * (slot + 0.5),
    y: (amount) => Number(y(amount)),
    half: step / 2,
    height: innerHeight,
  }
}

/** The slots' names under the axis; as many as have room, counted back from the newest. */
export function SlotNames({ slots, at }: { slots: readonly SeriesSlot[]; at: Scales }) {
  const widest = Math.max(...slots.map(({ label }) => label.length)) * 7 + 8
  const every = Math.max(1, Math.ceil(widest / (at.half * 2)))
  return (
    <g fontSize="14" textAnchor="middle" fill={chartColours.ink}>
      {slots.map(({ period, label }, slot) =>
        (slots.length - 1 - slot) % every > 0 ? null : (
          <text key={period} x={at.x(slot)} y={at.height + 20}>
            {label}
          </text>
        ),
      )}
    </g>
  )
}
