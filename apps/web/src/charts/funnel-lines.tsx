import { spreadApart } from './spread-apart.ts'
import { chartColours, halo } from './theme.ts'

export interface FunnelLinesRow {
  readonly sizes: readonly number[]
  readonly lower95: readonly number[]
  readonly upper95: readonly number[]
  readonly lower998: readonly number[]
  readonly upper998: readonly number[]
}

interface FunnelLinesProps {
  readonly lines: FunnelLinesRow
  readonly benchmark: { readonly amount: number; readonly text: string }
  readonly at: {
    readonly x: (size: number) => number
    readonly y: (amount: number) => number
    readonly width: number
    readonly height: number
  }
}

/** The benchmark, the 95% lines dashed and the 99.8% lines solid, each by name. Lines end where the plot does. */
export function FunnelLines({ lines, benchmark, at }: FunnelLinesProps) {
  // A line that leaves the plot ends at its edge; drawn on along the edge it would be read as a limit.
  const path = (ends: readonly number[]) =>
    lines.sizes
      .map((size, i) => ({ x: at.x(size), y: at.y(ends[i] ?? 0) }))
      .filter(({ y }) => y >= 0 && y <= at.height)
      .map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
      .join('')
  const last = lines.sizes.length - 1
  const right = at.x(lines.sizes[last] ?? 0)
  const level = at.y(benchmark.amount)
  const ends = [lines.upper998, lines.upper95].map((line) => at.y(line[last] ?? 0))
  const places = spreadApart(ends, 15, { from: 0, to: at.height })
  return (
    <g fill="none">
      <path d={path(lines.lower998) + path(lines.upper998)} stroke={chartColours.ink2} strokeWidth="1.6" />
      <path
        d={path(lines.lower95) + path(lines.upper95)}
        stroke={chartColours.line}
        strokeWidth="1.6"
        strokeDasharray="6 4"
      />
      <path d={`M0 ${level}H${at.width}`} stroke={chartColours.england} strokeWidth="2" />
      <path d={`M8 ${level - 6}l6 6l-6 6l-6-6Z`} fill={chartColours.england} stroke="#fff" />
      <g {...halo} fontSize="14" fill={chartColours.ink2}>
        {['99.8%', '95%'].map((text, i) => (
          <text key={text} x={right + 8} y={(places[i] ?? 0) + 4}>
            {text}
          </text>
        ))}
      </g>
    </g>
  )
}
