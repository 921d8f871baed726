import { ScatterPlot, type ScatterPlotLayerId, type ScatterPlotLayerProps } from '@nivo/scatterplot'
import { spineHead as head, spineHeight, spineHeights } from './spine-heights.ts'
import { type SpineMarks, SpineRow, SpineRowNames } from './spine-row.tsx'
import { chartColours, chartTheme } from './theme.ts'

export interface SpineChartRow extends SpineMarks {
  readonly key: string
  readonly name: string
  readonly text: string
}

export interface SpineChartGroup {
  readonly topic: string
  readonly rows: readonly SpineChartRow[]
}

export interface SpineChartProps {
  readonly width: number
  readonly groups: readonly SpineChartGroup[]
  readonly ends: { readonly left: string; readonly middle: string; readonly right: string }
  readonly summary: string
}

interface Datum {
  readonly x: number
  readonly y: number
}
type Layer = ScatterPlotLayerProps<Datum>

/** Every indicator on its own scale about the mean of England's councils, the good end to the right. */
export function SpineChart({ width, groups, ends, summary }: SpineChartProps) {
  const { row: rowHeight, topic: topicHeight, look } = spineHeights(width)
  const margin = { top: head, right: look === 'wide' ? 76 : 12, bottom: 12, left: look === 'wide' ? 290 : 12 }
  const height = spineHeight(groups, width)
  const drawn = ({ innerWidth }: Layer) => {
    const x = (position: number) => Math.min(Math.max(position, 0), 1) * innerWidth
    let y = 0
    return (
      <g key="spine">
        <g fontSize="14" fill={chartColours.ink2}>
          <text x={0} y={-22}>
            {ends.left}
          </text>
          <text x={innerWidth / 2} y={-22} textAnchor="middle" fontWeight="600" fill={chartColours.ink}>
            {ends.middle}
          </text>
          <text x={innerWidth} y={-22} textAnchor="end">
            {ends.right}
          </text>
        </g>
        {groups.map(({ topic, rows }) => {
          const top = y
          y += topicHeight
          return (
            <g key={topic}>
              <text
                x={look === 'wide' ? -margin.left : 0}
                y={top + topicHeight - 14}
                fontSize="16"
                fontWeight="600"
                fill={chartColours.ink}
              >
                {topic}
              </text>
              <path
                d={`M${-margin.left + (look === 'wide' ? 0 : 12)} ${top + topicHeight - 6}H${innerWidth + margin.right - (look === 'wide' ? 0 : 12)}`}
                stroke={chartColours.quarter}
              />
              {rows.map((one) => {
                const from = y
                y += rowHeight
                const bar = from + (look === 'wide' ? rowHeight / 2 : rowHeight - 16)
                return (
                  <g key={one.key}>
                    <SpineRowNames
                      look={look}
                      name={one.name}
                      text={one.text}
                      y={look === 'wide' ? bar : from + 18}
                      left={-margin.left}
                      right={innerWidth + (look === 'wide' ? margin.right : 0)}
                    />
                    <SpineRow marks={one} x={x} y={bar} width={innerWidth} />
                  </g>
                )
              })}
            </g>
          )
        })}
      </g>
    )
  }
  const layers: (ScatterPlotLayerId | ((layer: Layer) => React.ReactNode))[] = [drawn]
  return (
    <ScatterPlot<Datum>
      width={width}
      height={height}
      margin={margin}
      data={[{ id: 'spine', data: [{ x: 0.5, y: 0 }] }]}
      xScale={{ type: 'linear', min: 0, max: 1 }}
      yScale={{ type: 'linear', min: 0, max: 1 }}
      theme={chartTheme}
      layers={layers as never}
      isInteractive={false}
      animate={false}
      role="img"
      ariaLabel={summary}
    />
  )
}
