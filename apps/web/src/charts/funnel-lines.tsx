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
  const inside = (y: number) => Math.min(Math.max(y, 0), at.height)
  const path = (ends: readonly number[]) =>
    `M${lines.sizes.map((size, i) => `${at.x(size).toFixed(1)} ${inside(at.y(ends[i] ?? 0)).toFixed(1)}`).join('L')}`
  const last = lines.sizes.length - 1
  const right = at.x(lines.sizes[last] ?? 0)
  const level = at.y(benchmark.amount)
  const names = [
    { text: '99.8%', y: at.y(lines.upper998[last] ?? 0) - 5 },
    { text: '95%', y: at.y(lines.lower95[last] ?? 0) + 14 },
  ]
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
      <g {...halo} fontSize="14" fill={chartColours.ink2} textAnchor="end">
        {names.map(({ text, y }) => (
          <text key={text} x={right} y={inside(y)}>
            {text}
          </text>
        ))}
      </g>
    </g>
  )
}
