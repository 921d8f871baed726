import { chartColours, halo } from './theme.ts'

export interface SeriesFigure {
  readonly amount: number
  readonly lower: number | null
  readonly upper: number | null
  readonly text: string
}
export interface SeriesLevel {
  readonly who: 'neighbours' | 'region' | 'england'
  readonly from: number
  readonly to: number
  readonly amount: number
}
export interface SeriesSlot {
  readonly period: string
  readonly label: string
  readonly group: string
}

/** Where things stand: the middle of a slot, the height of an amount, half the distance between two slots. */
export interface Scales {
  readonly x: (slot: number) => number
  readonly y: (amount: number) => number
  readonly half: number
  readonly height: number
}

const dashes = { neighbours: '6 3', region: '2 3', england: 'none' } as const

/** Published years as levels across the slots they cover, each with its mark in the middle. */
export const Levels = ({ levels, at }: { levels: readonly SeriesLevel[]; at: Scales }) => (
  <g>
    {levels.map(({ who, from, to, amount }) => {
      const [left, right, y] = [at.x(from) - at.half * 0.86, at.x(to) + at.half * 0.86, at.y(amount)]
      const place = { neighbours: 0.55, region: 0.3, england: 0.75 }[who]
      const x = left + (right - left) * place
      return (
        <g key={`${who}${from}${amount}`}>
          <path
            d={`M${left} ${y}H${right}`}
            stroke={chartColours[who]}
            strokeWidth={who === 'neighbours' ? 2.5 : 2}
            strokeDasharray={dashes[who]}
          />
          <Mark who={who} x={x} y={y} />
        </g>
      )
    })}
  </g>
)

/** A comparator's shape, outlined so that it stands off what it crosses. */
export function Mark({ who, x, y }: { who: SeriesLevel['who']; x: number; y: number }) {
  const look = { fill: chartColours[who], stroke: '#fff', strokeWidth: 1 }
  if (who === 'neighbours') return <rect x={x - 4.5} y={y - 4.5} width="9" height="9" {...look} />
  if (who === 'region') return <path d={`M${x} ${y - 5.5}l5 9h-10Z`} {...look} />
  return <path d={`M${x} ${y - 5.5}l5.5 5.5l-5.5 5.5l-5.5-5.5Z`} {...look} />
}

/** 95% intervals of the council's own figures. */
export const Whiskers = ({ own, at }: { own: readonly (SeriesFigure | null)[]; at: Scales }) => (
  <g stroke={chartColours.own} strokeWidth="1.2" opacity=".75">
    {own.map((figure, slot) =>
      figure && figure.lower !== null && figure.upper !== null ? (
        <path
          // a slot's place is its identity
          key={slot}
          d={`M${at.x(slot)} ${at.y(figure.lower)}V${at.y(figure.upper)}M${at.x(slot) - 4} ${at.y(figure.lower)}h8M${at.x(slot) - 4} ${at.y(figure.upper)}h8`}
        />
      ) : null,
    )}
  </g>
)

/** The neighbours' live median: hollow squares, because live marks are hollow. */
export const LiveMarks = ({ live, at }: { live: readonly (number | null)[]; at: Scales }) => (
  <g>
    {live.map((amount, slot) =>
      amount === null ? null : (
        <rect
          // a slot's place is its identity
          key={slot}
          x={at.x(slot) + 8}
          y={at.y(amount) - 4.5}
          width="9"
          height="9"
          fill="#fff"
          stroke={chartColours.neighbours}
          strokeWidth="2.2"
        />
      ),
    )}
  </g>
)

interface EndLabelsProps {
  readonly own: readonly (SeriesFigure | null)[]
  readonly at: Scales
  /** Whether the last slot's figure stands beside the council's name already. */
  readonly last: 'written' | 'in its name'
}

/** The last figure and the one before, written beside their points. */
export function EndLabels({ own, at, last }: EndLabelsProps) {
  const slots = own.flatMap((figure, slot) => (figure ? [slot] : [])).slice(-2)
  const end = slots[slots.length - 1]
  return (
    <g {...halo} fontSize="14" fontWeight="600" fill={chartColours.own} textAnchor="middle">
      {slots.map((slot) => {
        const figure = own[slot]
        if (!figure || (last === 'in its name' && slot === own.length - 1)) return null
        const below = slot === end && (own[slots[0] ?? 0]?.amount ?? 0) > figure.amount
        const y = below ? at.y(figure.lower ?? figure.amount) + 18 : at.y(figure.upper ?? figure.amount) - 8
        return (
          <text key={slot} x={at.x(slot)} y={y}>
            {figure.text}
          </text>
        )
      })}
    </g>
  )
}

/** The years under the quarters, each under a line as long as it has slots. */
export function YearLabels({ slots, at }: { slots: readonly SeriesSlot[]; at: Scales }) {
  const years = new Map<string, { from: number; to: number }>()
  slots.forEach(({ group }, slot) => {
    if (group) years.set(group, { from: years.get(group)?.from ?? slot, to: slot })
  })
  const y = at.height + 30
  return (
    <g fontSize="14" textAnchor="middle" fill={chartColours.ink}>
      {[...years].map(([name, { from, to }]) => {
        const [left, right] = [at.x(from) - at.half * 0.86, at.x(to) + at.half * 0.86]
        return (
          <g key={name}>
            <path d={`M${left} ${y}H${right}`} stroke="#86939d" />
            {(to > from || at.half > 28) && (
              <text x={(left + right) / 2} y={y + 18}>
                {name}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}
