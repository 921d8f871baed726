import { useRef } from 'react'
import { spreadAround } from './spread-around.ts'
import { chartColours } from './theme.ts'
import { useWidth } from './use-width.ts'

export interface RegionLineRow {
  readonly id: string
  readonly name: string
  /** The last figure as it is shown. */
  readonly text: string
  readonly look: 'own' | 'england' | 'other' | 'live'
  readonly amounts: readonly (number | null)[]
}

interface RegionLinesProps {
  readonly slots: readonly string[]
  readonly lines: readonly RegionLineRow[]
  readonly ticks: readonly { readonly at: number; readonly text: string }[]
  readonly low: number
  readonly high: number
  /** What the lines say, for somebody who cannot see them. */
  readonly summary: string
}

const height = 340
const strokes = {
  own: { stroke: chartColours.own, strokeWidth: 3 },
  england: { stroke: chartColours.england, strokeWidth: 2.4 },
  other: { stroke: '#b3bec6', strokeWidth: 1.4 },
  live: { stroke: chartColours.own, strokeWidth: 2, strokeDasharray: '5 4' },
} as const

/** Many regions over time: one's own in front, England beside it, the rest behind; the ends are named. */
export function RegionLines({ slots, lines, ticks, low, high, summary }: RegionLinesProps) {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box) ?? 0
  const narrow = width < 560
  const margin = { top: 16, right: narrow ? 30 : 224, bottom: 32, left: 44 }
  const inner = { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom }
  const x = (slot: number) =>
    margin.left + (slots.length > 1 ? (slot / (slots.length - 1)) * inner.width : inner.width / 2)
  const y = (amount: number) => margin.top + (1 - (amount - low) / (high - low)) * inner.height
  const order = [...lines].sort((a, b) => looks.indexOf(a.look) - looks.indexOf(b.look))
  const every = Math.ceil(slots.length / Math.max(1, Math.floor(inner.width / 74)))
  return (
    <div ref={box} className="series" style={{ minHeight: height }}>
      {width > 0 && (
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary}>
          {ticks.map(({ at, text }) => (
            <g key={at}>
              <path d={`M${margin.left} ${y(at)}H${margin.left + inner.width}`} stroke="#e3e8eb" />
              <text x={margin.left - 8} y={y(at) + 5} fontSize="14" textAnchor="end" fill={chartColours.ink2}>
                {text}
              </text>
            </g>
          ))}
          {slots.map((slot, at) =>
            (slots.length - 1 - at) % every === 0 ? (
              <text
                key={slot}
                x={x(at)}
                y={height - 8}
                fontSize="14"
                textAnchor="middle"
                fill={chartColours.ink}
              >
                {slot}
              </text>
            ) : null,
          )}
          {order.map((line) => (
            <g key={line.id}>
              <path d={pathOf(line.amounts, x, y)} fill="none" {...strokes[line.look]} />
              {line.look !== 'other' &&
                line.amounts.map((amount, at) =>
                  amount === null ? null : <Point key={slots[at]} look={line.look} x={x(at)} y={y(amount)} />,
                )}
            </g>
          ))}
          {!narrow &&
            labelsOf(lines, y).map(({ id, name, look, text, end, at }) => (
              <g key={id}>
                <path
                  d={`M${margin.left + inner.width + 6} ${end}L${margin.left + inner.width + 20} ${at}`}
                  fill="none"
                  stroke={look === 'own' ? chartColours.own : '#b3bec6'}
                />
                <text
                  x={margin.left + inner.width + 24}
                  y={at + 5}
                  fontSize="14"
                  fontWeight={look === 'own' ? 600 : 400}
                  fill={look === 'own' ? chartColours.own : chartColours.ink2}
                >
                  {name} {text}
                </text>
              </g>
            ))}
        </svg>
      )}
    </div>
  )
}

const looks = ['other', 'england', 'live', 'own']

function Point({ look, x, y }: { look: RegionLineRow['look']; x: number; y: number }) {
  if (look === 'england')
    return <path d={`M${x} ${y - 5}l5 5l-5 5l-5-5Z`} fill={chartColours.england} stroke="#fff" />
  return (
    <circle
      cx={x}
      cy={y}
      r="4.5"
      fill={look === 'live' ? '#fff' : chartColours.own}
      stroke={look === 'live' ? chartColours.own : '#fff'}
      strokeWidth={look === 'live' ? 2 : 1.5}
    />
  )
}

function pathOf(
  amounts: readonly (number | null)[],
  x: (slot: number) => number,
  y: (amount: number) => number,
): string {
  let pen = 'M'
  return amounts
    .map((amount, at) => {
      if (amount === null) {
        pen = 'M'
        return ''
      }
      const step = `${pen}${x(at)} ${y(amount)}`
      pen = 'L'
      return step
    })
    .join('')
}

/** Names at the ends of their lines, spread so that none lies on another, each with where its line ends. */
function labelsOf(lines: readonly RegionLineRow[], y: (amount: number) => number) {
  const ends = lines.flatMap((line) => {
    const last = line.amounts.findLast((amount) => amount !== null)
    return last == null ? [] : [{ ...line, end: y(last) }]
  })
  const places = spreadAround(
    ends.map(({ end }) => end),
    17,
    { from: 8, to: height - 34 },
  )
  return ends.map((one, i) => ({ ...one, at: places[i] ?? one.end }))
}
