import { Line, type LineCustomSvgLayerProps, type LineSvgLayer } from '@nivo/line'
import { type Scales, type SeriesSlot, YearLabels } from './series-layers.tsx'
import { SlotNames, slotScales } from './slots.tsx'
import { axisText, chartTheme } from './theme.ts'

type Drawn = readonly { id: string; data: readonly { x: string; y: number | null }[] }[]

/** What a layer is drawn with: where slots and amounts stand, and how wide the drawing is. */
export interface LayerPlace {
  readonly at: Scales
  readonly innerWidth: number
}

export type SlotLayer = (place: LayerPlace) => React.ReactElement | null

interface SlotLinesProps {
  readonly width: number
  readonly slots: readonly SeriesSlot[]
  readonly amounts: readonly (number | null)[]
  readonly low: number
  readonly high: number
  readonly decimals: number
  /** What the chart shows, for somebody who cannot see it. */
  readonly summary: string
  /** Room at the right for names, on a narrow drawing and on a wide one. */
  readonly right: { readonly narrow: number; readonly wide: number }
  readonly grid: 'lines' | 'none'
  /** What is drawn over the axes, from the back to the front. */
  readonly layers: readonly SlotLayer[]
}

export const isNarrow = (width: number): boolean => width < 520

/** The frame of a chart over periods: slots of equal width with their names and years, an axis, and layers on top. */
export function SlotLines({ width, slots, amounts, right, grid, layers, ...scale }: SlotLinesProps) {
  const narrow = isNarrow(width)
  const years = slots.some(({ group }) => group !== '')
  const place = (layer: LineCustomSvgLayerProps<Drawn[number]>): LayerPlace => ({
    at: slotScales(layer, slots.length),
    innerWidth: layer.innerWidth,
  })
  const all: LineSvgLayer<Drawn[number]>[] = [
    ...(grid === 'lines' ? (['grid'] as const) : []),
    'axes',
    (layer) => <SlotNames key="names" slots={slots} at={place(layer).at} />,
    (layer) => <YearLabels key="years" slots={slots} at={place(layer).at} />,
    ...layers.map(
      (draw): LineSvgLayer<Drawn[number]> =>
        (layer) =>
          draw(place(layer)),
    ),
  ]
  return (
    <Line
      width={width}
      height={narrow ? 300 : 340}
      margin={{ top: 24, right: narrow ? right.narrow : right.wide, bottom: years ? 56 : 32, left: 44 }}
      data={[{ id: 'own', data: slots.map(({ period }, slot) => ({ x: period, y: amounts[slot] ?? null })) }]}
      theme={chartTheme}
      yScale={{ type: 'linear', min: scale.low, max: scale.high }}
      enableGridX={false}
      {...(grid === 'lines' ? { gridYValues: 5 } : { enableGridY: false })}
      axisBottom={null}
      axisLeft={{
        tickSize: 0,
        tickPadding: 10,
        tickValues: 5,
        format: (value: number) => axisText(value, scale.decimals),
      }}
      layers={all}
      isInteractive={false}
      animate={false}
      role="img"
      ariaLabel={scale.summary}
    />
  )
}
