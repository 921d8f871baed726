import { ScatterPlot, type ScatterPlotLayerId, type ScatterPlotLayerProps } from '@nivo/scatterplot'
import { FunnelLines, type FunnelLinesRow } from './funnel-lines.tsx'
import { JudgedMark, type Judgement } from './judged-mark.tsx'
import { placeLabels } from './place-labels.ts'
import { sizeTicks } from './size-ticks.ts'
import { axisText, chartColours, chartTheme, halo } from './theme.ts'

export interface FunnelDot {
  readonly code: string
  readonly name: string
  readonly whose: 'own' | 'other'
  readonly size: number
  readonly amount: number
  readonly text: string
  readonly judgement: Judgement
  /** Beyond the outer lines: named where there is room. */
  readonly place: 'inside' | 'beyond_95' | 'beyond_998'
}

export interface FunnelPlotProps {
  readonly width: number
  readonly dots: readonly FunnelDot[]
  readonly lines: FunnelLinesRow
  readonly benchmark: { readonly amount: number; readonly text: string }
  readonly low: number
  readonly high: number
  readonly decimals: number
  /** What the sizes count. */
  readonly sizeAxis: string
  readonly summary: string
}

interface Datum {
  readonly x: number
  readonly y: number
}
type Layer = ScatterPlotLayerProps<Datum>

/** Councils by size; the lines show how far from the benchmark chance alone takes a council of that size. */
export function FunnelPlot(props: FunnelPlotProps) {
  const { width, dots, lines, benchmark, low, high, decimals, sizeAxis, summary } = props
  const narrow = width < 520
  const margin = { top: 16, right: narrow ? 40 : 56, bottom: 54, left: 44 }
  const height = narrow ? 340 : 420
  const [least, most] = [Math.min(...lines.sizes), Math.max(...lines.sizes)]
  const drawn = ({ xScale, yScale, innerWidth, innerHeight }: Layer) => {
    const x = (size: number) => Number(xScale(Math.sqrt(size) as never))
    const y = (amount: number) => Number(yScale(amount as never))
    const box = { width: innerWidth, height: innerHeight }
    const own = dots.find(({ whose }) => whose === 'own')
    const named = placeLabels(
      dots
        .filter(({ place, whose }) => whose === 'own' || place === 'beyond_998')
        .sort(
          (a, b) =>
            Number(b.whose === 'own') - Number(a.whose === 'own') ||
            Math.abs(b.amount - benchmark.amount) - Math.abs(a.amount - benchmark.amount),
        )
        .slice(0, narrow ? 4 : 14)
        .map((dot) => ({
          key: dot.code,
          text: dot.whose === 'own' ? `${dot.name} ${dot.text}` : dot.name,
          x: x(dot.size),
          y: y(dot.amount),
        })),
      dots.map((dot) => ({ x: x(dot.size), y: y(dot.amount) })),
      box,
    )
    return (
      <g key="drawn">
        <FunnelLines
          lines={lines}
          benchmark={benchmark}
          at={{ x, y, width: innerWidth, height: innerHeight }}
        />
        {dots
          .filter(({ whose }) => whose === 'other')
          .map(({ code, size, amount, judgement }) => (
            <JudgedMark key={code} judgement={judgement} x={x(size)} y={y(amount)} size={5.5} />
          ))}
        {own && (
          <circle
            cx={x(own.size)}
            cy={y(own.amount)}
            r="7.5"
            fill={chartColours.own}
            stroke="#fff"
            strokeWidth="2"
          />
        )}
        {named.map(({ key, text, at, anchor }) => (
          <text
            key={key}
            {...halo}
            x={at.x}
            y={at.y}
            textAnchor={anchor}
            fontSize="14"
            fontWeight={key === own?.code ? 600 : 400}
            fill={key === own?.code ? chartColours.own : chartColours.ink}
          >
            {text}
          </text>
        ))}
        <text
          x={innerWidth / 2}
          y={innerHeight + 46}
          fontSize="14"
          textAnchor="middle"
          fill={chartColours.ink2}
        >
          {sizeAxis}
        </text>
      </g>
    )
  }
  const layers: (ScatterPlotLayerId | ((layer: Layer) => React.ReactNode))[] = ['grid', 'axes', drawn]
  // Steps of the square root, so that the many small councils do not lie on one another.
  const [from, to] = [Math.sqrt(least), Math.sqrt(most)]
  const room = (to - from || to || 1) * 0.04
  return (
    <ScatterPlot<Datum>
      width={width}
      height={height}
      margin={margin}
      data={[{ id: 'councils', data: dots.map(({ size, amount }) => ({ x: Math.sqrt(size), y: amount })) }]}
      xScale={{ type: 'linear', min: Math.max(0, from - room), max: to + room, nice: false }}
      yScale={{ type: 'linear', min: low, max: high }}
      enableGridX={false}
      gridYValues={5}
      axisTop={null}
      axisRight={null}
      axisLeft={{
        tickSize: 0,
        tickPadding: 10,
        tickValues: 5,
        format: (value) => axisText(Number(value), decimals),
      }}
      axisBottom={{
        tickSize: 5,
        tickPadding: 6,
        tickValues: sizeTicks(least, most, narrow ? 4 : 8).map((size) => Math.sqrt(size)),
        format: (value) => axisText(Math.round(Number(value) ** 2), 0),
      }}
      theme={chartTheme}
      layers={layers as never}
      isInteractive={false}
      animate={false}
      role="img"
      ariaLabel={summary}
    />
  )
}
