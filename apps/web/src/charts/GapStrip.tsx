interface GapStripProps {
  readonly own: number
  readonly ownText: string
  readonly interval: readonly [number, number] | null
  readonly neighbours: readonly number[]
  readonly median: number
  readonly medianText: string
  readonly label: string
}

const width = 340
const line = 31

/** One line: the council with its interval, a tick for each neighbour, a square for their median. */
export function GapStrip({ own, ownText, interval, neighbours, median, medianText, label }: GapStripProps) {
  const all = [own, median, ...neighbours, ...(interval ?? [])]
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const x = (value: number) => (high === low ? width / 2 : 24 + ((value - low) / (high - low)) * (width - 48))
  const inside = (at: number, text: string) =>
    Math.min(Math.max(at, text.length * 3.4), width - text.length * 3.4)
  return (
    <svg className="strip" viewBox={`0 0 ${width} 62`} role="img" aria-label={label}>
      <path d={`M8 ${line}h${width - 16}`} stroke="#cdd5da" strokeWidth="1.5" />
      {neighbours.map((value, at) => (
        // ticks have no identity
        <path key={at} d={`M${x(value)} ${line - 5}v10`} stroke="#86939d" strokeWidth="1.6" />
      ))}
      {interval && (
        <path
          d={`M${x(interval[0])} ${line}H${x(interval[1])}`}
          stroke="#12436D"
          strokeWidth="4"
          opacity=".55"
        />
      )}
      <rect x={x(median) - 6} y={line - 6} width="12" height="12" fill="#F46A25" stroke="#fff" />
      <circle cx={x(own)} cy={line} r="6.5" fill="#12436D" stroke="#fff" />
      <text
        x={inside(x(own), ownText)}
        y="16"
        textAnchor="middle"
        fontSize="14"
        fontWeight="600"
        fill="#12436D"
      >
        {ownText}
      </text>
      <text x={inside(x(median), medianText)} y="56" textAnchor="middle" fontSize="14" fill="#16212b">
        {medianText}
      </text>
    </svg>
  )
}
