interface Scale {
  readonly low: number
  readonly high: number
  readonly ticks: readonly number[]
}

const width = 220
const place = (value: number, { low, high }: Scale) => 8 + ((value - low) / (high - low)) * (width - 16)

const colours: Readonly<Record<string, string>> = { better: '#28A197', worse: '#801650' }

interface IntervalBarProps {
  readonly amount: number
  readonly lower: number | null
  readonly upper: number | null
  readonly verdict: string
  readonly benchmark: number | null
  readonly scale: Scale
}

/** A figure with its interval on the table's one scale; the shape says how it stands against the benchmark. */
export function IntervalBar({ amount, lower, upper, verdict, benchmark, scale }: IntervalBarProps) {
  const x = place(amount, scale)
  return (
    <svg width={width} height="32" viewBox={`0 0 ${width} 32`} aria-hidden="true">
      {benchmark !== null && (
        <path
          d={`M${place(benchmark, scale)} -8v48`}
          stroke="#4d5a66"
          strokeDasharray="2 3"
          strokeWidth="1.6"
        />
      )}
      {lower !== null && upper !== null && (
        <path
          d={`M${place(lower, scale)} 16H${place(upper, scale)}M${place(lower, scale)} 11v10M${place(upper, scale)} 11v10`}
          stroke="#4d5a66"
          strokeWidth="1.6"
          fill="none"
        />
      )}
      {verdict === 'worse' ? (
        <path d={`M${x} 9.5l6.5 6.5l-6.5 6.5l-6.5-6.5Z`} fill={colours.worse} stroke="#fff" />
      ) : verdict === 'better' ? (
        <circle cx={x} cy="16" r="6" fill={colours.better} stroke="#fff" />
      ) : verdict === 'higher' ? (
        <path d={`M${x} 10l5.5 10h-11Z`} fill="#fff" stroke="#4d5a66" strokeWidth="1.8" />
      ) : verdict === 'lower' ? (
        <path d={`M${x} 22l5.5-10h-11Z`} fill="#fff" stroke="#4d5a66" strokeWidth="1.8" />
      ) : (
        <circle cx={x} cy="16" r="5" fill="#fff" stroke="#4d5a66" strokeWidth="1.8" />
      )}
    </svg>
  )
}

interface IntervalAxisProps {
  readonly scale: Scale
  readonly benchmark: number | null
  readonly label: string
}

/** The head of the bars: their scale, and the benchmark by name. */
export function IntervalAxis({ scale, benchmark, label }: IntervalAxisProps) {
  const x = benchmark === null ? 0 : place(benchmark, scale)
  const half = label.length * 3.3
  return (
    <svg
      width={width}
      height="38"
      viewBox={`0 0 ${width} 38`}
      aria-hidden="true"
      style={{ overflow: 'visible' }}
    >
      {benchmark !== null && (
        <text
          x={Math.min(Math.max(x, half), width - half)}
          y="13"
          fontSize="14"
          fontWeight="600"
          textAnchor="middle"
          fill="#16212b"
        >
          {label}
        </text>
      )}
      {scale.ticks.map((tick) => (
        <text key={tick} x={place(tick, scale)} y="32" fontSize="14" textAnchor="middle" fill="#4d5a66">
          {tick.toLocaleString('en-GB')}
        </text>
      ))}
    </svg>
  )
}
