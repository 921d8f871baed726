import type { Scales } from './series-layers.tsx'
import { spreadApart } from './spread-apart.ts'
import { chartColours, halo } from './theme.ts'

/** The limits of one stretch, from its first slot to its last. Texts are written beside the lines. */
export interface ControlStretch {
  readonly from: number
  readonly to: number
  readonly standing: 'firm' | 'trial_limits'
  readonly mean: number
  readonly lower: number
  readonly upper: number
  readonly nearLower: number
  readonly nearUpper: number
  readonly texts: { readonly mean: string; readonly lower: string; readonly upper: string }
}

interface ControlLimitsProps {
  readonly stretches: readonly ControlStretch[]
  readonly at: Scales
  readonly target: { readonly amount: number } | null
}

/** Limits as a pale band with its edges, solid where firm and dashed on trial; two thirds dotted; the mean. */
export const ControlLimits = ({ stretches, at, target }: ControlLimitsProps) => (
  <g>
    {stretches.map((one) => {
      const [left, right] = [at.x(one.from) - at.half, at.x(one.to) + at.half]
      const across = (amount: number) => `M${left} ${at.y(amount)}H${right}`
      const dash = one.standing === 'firm' ? 'none' : '7 4'
      return (
        <g key={one.from} fill="none" stroke={chartColours.line}>
          <rect
            x={left}
            y={at.y(one.upper)}
            width={right - left}
            height={Math.max(0, at.y(one.lower) - at.y(one.upper))}
            fill="#f3f6f7"
            stroke="none"
          />
          <path d={across(one.nearUpper) + across(one.nearLower)} strokeDasharray="1 4" />
          <path
            d={across(one.upper) + across(one.lower)}
            stroke={chartColours.ink2}
            strokeWidth="1.6"
            strokeDasharray={dash}
          />
          <path d={across(one.mean)} stroke={chartColours.ink2} strokeWidth="1" />
        </g>
      )
    })}
    {target && stretches.length > 0 && (
      <path
        d={`M${at.x(0) - at.half} ${at.y(target.amount)}H${at.x(stretches[stretches.length - 1]?.to ?? 0) + at.half}`}
        stroke={chartColours.ink}
        strokeWidth="2"
        strokeDasharray="12 4 2 4"
      />
    )}
  </g>
)

interface NewProcessesProps {
  readonly anew: readonly { readonly slot: number; readonly text: string }[]
  readonly at: Scales
}

/** Room that a name over the drawing needs. */
const nameRoom = 96

/** Where a new process begins: an upright line before its first figure, with its name where there is room. */
export const NewProcesses = ({ anew, at }: NewProcessesProps) => (
  <g>
    {anew.map(({ slot, text }, i) => {
      const x = at.x(slot) - at.half
      const before = anew[i - 1]
      const isAlone = before === undefined || x - (at.x(before.slot) - at.half) > nameRoom
      return (
        <g key={slot}>
          <path
            d={`M${x} -4V${at.height}`}
            stroke={chartColours.ink}
            strokeWidth="1.5"
            strokeDasharray="2 3"
          />
          {isAlone && (
            <text x={x} y={-9} textAnchor="middle" fontSize="14" fill={chartColours.ink} {...halo}>
              {text}
            </text>
          )}
        </g>
      )
    })}
  </g>
)

interface LimitLabelsProps {
  readonly last: ControlStretch | undefined
  readonly target: { readonly amount: number; readonly text: string } | null
  readonly at: Scales
  readonly x: number
  readonly words: 'figures' | 'names and figures'
}

/** The last limits by name at the right edge. */
export function LimitLabels({ last, target, at, x, words }: LimitLabelsProps) {
  if (!last) return null
  const all = [
    { name: 'Upper limit', text: last.texts.upper, y: at.y(last.upper) },
    { name: 'Mean', text: last.texts.mean, y: at.y(last.mean) },
    { name: 'Lower limit', text: last.texts.lower, y: at.y(last.lower) },
    ...(target ? [{ name: 'Target', text: target.text, y: at.y(target.amount) }] : []),
  ]
  const places = spreadApart(
    all.map(({ y }) => y),
    17,
    { from: 4, to: at.height },
  )
  return (
    <g fontSize="14" fill={chartColours.ink2} {...halo}>
      {all.map(({ name, text }, i) => (
        <text key={name} x={x} y={(places[i] ?? 0) + 5}>
          {words === 'figures' ? '' : `${name} `}
          {text}
        </text>
      ))}
    </g>
  )
}
