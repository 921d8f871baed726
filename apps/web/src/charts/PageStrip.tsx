import { chartColours } from './theme.ts'

interface PageStripProps {
  readonly alt: string
  readonly own: number
  readonly ownText: string
  readonly interval: readonly number[] | null
  readonly others: readonly number[]
  readonly median: number
  readonly medianText: string
  readonly rangeText: string
}

const width = 270
const line = 27

/** A small chart for paper: a stroke for each neighbour, a square for their median, the council with its interval. */
export function PageStrip(strip: PageStripProps) {
  const at = (place: number) => place * width
  const inside = (place: number, text: string) =>
    Math.min(Math.max(at(place), text.length * 3.2), width - text.length * 3.2)
  return (
    <svg className="sheet__strip" viewBox={`0 0 ${width} 64`} role="img" aria-label={strip.alt}>
      <path d={`M0 ${line}h${width}`} stroke="#b9c3ca" />
      {strip.others.map((place, index) => (
        // strokes have no identity
        <path key={index} d={`M${at(place)} ${line - 6}v12`} stroke="#6b7780" strokeWidth="1.4" />
      ))}
      {strip.interval && (
        <path
          d={`M${at(strip.interval[0] ?? 0)} ${line}H${at(strip.interval[1] ?? 0)}`}
          stroke={chartColours.own}
          strokeWidth="3.5"
        />
      )}
      <rect
        x={at(strip.median) - 6}
        y={line - 6}
        width="12"
        height="12"
        fill={chartColours.neighbours}
        stroke="#fff"
      />
      <circle cx={at(strip.own)} cy={line} r="6" fill={chartColours.own} stroke="#fff" />
      <text
        x={inside(strip.own, strip.ownText)}
        y="14"
        textAnchor="middle"
        fontSize="12"
        fontWeight="600"
        fill={chartColours.own}
      >
        {strip.ownText}
      </text>
      <text
        x={inside(strip.median, strip.medianText)}
        y="46"
        textAnchor="middle"
        fontSize="12"
        fill={chartColours.ink}
      >
        {strip.medianText}
      </text>
      <text x="0" y="61" fontSize="11.5" fill="#4d5a66">
        {strip.rangeText}
      </text>
    </svg>
  )
}
