import { ScatterPlot, type ScatterPlotLayerId, type ScatterPlotLayerProps } from '@nivo/scatterplot'
import { chartColours, chartTheme } from './theme.ts'

export interface PlottedDot {
  readonly code: string
  readonly name: string
  readonly whose: 'own' | 'neighbour'
  readonly amount: number
  readonly text: string
  readonly lower: number | null
  readonly upper: number | null
}

export interface DotPlotProps {
  readonly width: number
  readonly rows: readonly PlottedDot[]
  readonly median: number | null
  readonly medianText: string
  readonly axis: string
  readonly summary: string
}

interface Datum {
  readonly x: number
  readonly y: number
}

type Layer = ScatterPlotLayerProps<Datum>
const rowHeight = 31

/** Councils under one another, best first, with their intervals; the neighbours' median as a dashed upright. */
export function DotPlot({ width, rows, median, medianText, axis, summary }: DotPlotProps) {
  const narrow = width < 520
  const margin = { top: 34, right: 52, bottom: 54, left: narrow ? 132 : 172 }
  const height = margin.top + margin.bottom + rows.length * rowHeight
  const ends = [
    ...rows.flatMap((row) => [row.lower ?? row.amount, row.upper ?? row.amount]),
    ...(median === null ? [] : [median]),
  ]
  const [min, max] = [Math.min(...ends), Math.max(...ends)]
  const room = (max - min || Math.abs(max) || 1) * 0.06
  const y = (row: number) => (row + 0.5) * rowHeight
  const drawn = ({ xScale, innerWidth, innerHeight }: Layer) => {
    const x = (amount: number) => Number(xScale(amount as never))
    return (
      <g key="rows">
        {rows.map((row, at) => (
          <g key={row.code}>
            {row.whose === 'own' && (
              <rect
                x={-margin.left}
                y={y(at) - rowHeight / 2}
                width={margin.left + innerWidth + margin.right}
                height={rowHeight}
                fill="#e9f0f6"
              />
            )}
            <text
              x={-margin.left + 6}
              y={y(at) + 5}
              fontSize="14"
              fontWeight={row.whose === 'own' ? 600 : 400}
              fill={chartColours.ink}
            >
              {narrow ? shortName(row.name, rows) : row.name}
            </text>
            <text
              x={innerWidth + margin.right - 6}
              y={y(at) + 5}
              fontSize="14"
              fontWeight={row.whose === 'own' ? 600 : 400}
              textAnchor="end"
              fill={chartColours.ink}
            >
              {row.text}
            </text>
          </g>
        ))}
        {median !== null && (
          <g>
            <path
              d={`M${x(median)} -6V${innerHeight}`}
              stroke={chartColours.neighbours}
              strokeWidth="2.5"
              strokeDasharray="6 4"
            />
            <rect
              x={x(median) - 5}
              y={-16}
              width="10"
              height="10"
              fill={chartColours.neighbours}
              stroke="#fff"
            />
            <text
              x={x(median) > innerWidth / 2 ? x(median) - 10 : x(median) + 10}
              y={-6}
              fontSize="14"
              fontWeight="600"
              fill={chartColours.ink}
              textAnchor={x(median) > innerWidth / 2 ? 'end' : 'start'}
            >
              {medianText}
            </text>
          </g>
        )}
        {rows.map((row, at) => {
          const own = row.whose === 'own'
          const colour = own ? chartColours.own : chartColours.ink2
          return (
            <g key={row.code}>
              {row.lower !== null && row.upper !== null && (
                <path
                  d={`M${x(row.lower)} ${y(at)}H${x(row.upper)}M${x(row.lower)} ${y(at) - 5}v10M${x(row.upper)} ${y(at) - 5}v10`}
                  stroke={colour}
                  strokeWidth={own ? 2.4 : 1.6}
                />
              )}
              <circle
                cx={x(row.amount)}
                cy={y(at)}
                r={own ? 6.5 : 5}
                fill={own ? colour : '#fff'}
                stroke={own ? '#fff' : colour}
                strokeWidth="1.8"
              />
            </g>
          )
        })}
        <text
          x={innerWidth / 2}
          y={innerHeight + 44}
          fontSize="14"
          textAnchor="middle"
          fill={chartColours.ink2}
        >
          {axis}
        </text>
      </g>
    )
  }
  const layers: (ScatterPlotLayerId | ((layer: Layer) => React.ReactNode))[] = ['grid', 'axes', drawn]
  return (
    <ScatterPlot<Datum>
      width={width}
      height={height}
      margin={margin}
      data={[{ id: 'councils', data: rows.map(({ amount }, at) => ({ x: amount, y: at })) }]}
      xScale={{ type: 'linear', min: min - room, max: max + room, nice: false }}
      yScale={{ type: 'linear', min: 0, max: Math.max(1, rows.length - 1) }}
      enableGridY={false}
      gridXValues={narrow ? 3 : 6}
      axisLeft={null}
      axisTop={null}
      axisRight={null}
      axisBottom={{ tickSize: 5, tickPadding: 6, tickValues: narrow ? 3 : 6 }}
      theme={chartTheme}
      layers={layers as never}
      isInteractive={false}
      animate={false}
      role="img"
      ariaLabel={summary}
    />
  )
}

/** A name that fits a phone: without the first word that all share, and cut where it is still too long. */
function shortName(name: string, rows: readonly PlottedDot[]): string {
  const [first = ''] = name.split(' ')
  const rest = rows.every((row) => row.name.startsWith(`${first} `)) ? name.slice(first.length + 1) : name
  return rest.length > 18 ? `${rest.slice(0, 17)}…` : rest
}
