import type { Scales, SeriesFigure } from './series-layers.tsx'
import { spreadApart } from './spread-apart.ts'
import { axisText, chartColours } from './theme.ts'

interface EndNamesProps {
  readonly own: readonly (SeriesFigure | null)[]
  readonly live: readonly (number | null)[]
  readonly name: string
  readonly at: Scales
  readonly x: number
  readonly decimals: number
}

/** The council and its live neighbours by name at the right edge, where their last slot has a figure. */
export function EndNames({ own, live, name, at, x, decimals }: EndNamesProps) {
  const [last, near] = [own[own.length - 1], live[live.length - 1]]
  const all = [
    ...(last ? [{ text: `${short(name)} ${last.text}`, y: at.y(last.amount), whose: 'own' }] : []),
    ...(near == null
      ? []
      : [{ text: `Neighbours ${axisText(near, decimals)}`, y: at.y(near), whose: 'live' }]),
  ]
  const places = spreadApart(
    all.map(({ y }) => y),
    18,
    { from: 0, to: at.height },
  )
  return (
    <g fontSize="14">
      {all.map(({ text, whose }, i) => (
        <text
          key={whose}
          x={x}
          y={(places[i] ?? 0) + 5}
          fontWeight={whose === 'own' ? 600 : 400}
          fill={whose === 'own' ? chartColours.own : chartColours.ink}
        >
          {text}
        </text>
      ))}
    </g>
  )
}

/** Demonstration councils share their first word; it is left out where there is little room. */
const short = (name: string): string => {
  const plain = name.replace(/^Demonstration /, '')
  return plain.length > 14 ? `${plain.slice(0, 13)}…` : plain
}
