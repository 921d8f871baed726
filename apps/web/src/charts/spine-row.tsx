import { JudgedMark, type Judgement } from './judged-mark.tsx'
import { chartColours } from './theme.ts'

/** Places from 0 to 1 on a row; 0.5 is the mean. */
export interface SpineMarks {
  readonly min: number
  readonly q1: number
  readonly q3: number
  readonly max: number
  readonly local: number
  readonly judgement: Judgement
  /** The neighbours' median, and the newest figure where it may be compared. */
  readonly median: number | null
  readonly newest: number | null
}

interface SpineRowProps {
  readonly marks: SpineMarks
  readonly x: (position: number) => number
  readonly y: number
  readonly width: number
}

/** The councils' range pale, their middle half darker, the mean upright, the neighbours' median, the council's mark. */
export function SpineRow({ marks, x, y, width }: SpineRowProps) {
  const between = (a: number, b: number) => ({
    x: x(Math.min(a, b)),
    width: Math.max(1, Math.abs(x(b) - x(a))),
  })
  return (
    <g>
      <rect {...between(marks.min, marks.max)} y={y - 7} height="14" fill={chartColours.range} />
      <rect {...between(marks.q1, marks.q3)} y={y - 7} height="14" fill={chartColours.quarter} />
      <path d={`M${width / 2} ${y - 11}v22`} stroke={chartColours.ink2} strokeWidth="1.4" />
      {marks.median !== null && (
        <rect
          x={x(marks.median) - 4.5}
          y={y - 4.5}
          width="9"
          height="9"
          fill={chartColours.neighbours}
          stroke="#fff"
        />
      )}
      {marks.newest !== null && (
        <circle cx={x(marks.newest)} cy={y} r="5" fill="#fff" stroke={chartColours.own} strokeWidth="2.2" />
      )}
      {marks.judgement === 'usual' ? (
        <circle cx={x(marks.local)} cy={y} r="6" fill={chartColours.own} stroke="#fff" strokeWidth="1.2" />
      ) : (
        <JudgedMark judgement={marks.judgement} x={x(marks.local)} y={y} size={6.5} />
      )}
    </g>
  )
}

interface SpineRowNamesProps {
  readonly look: 'wide' | 'stacked'
  readonly name: string
  readonly text: string
  readonly y: number
  readonly left: number
  readonly right: number
}

/** The indicator's name to the left and the figure to the right; on a phone both above the bar. */
export const SpineRowNames = ({ look, name, text, y, left, right }: SpineRowNamesProps) => (
  <g fontSize="14" fill={chartColours.ink}>
    <text x={look === 'wide' ? left : 0} y={look === 'wide' ? y + 5 : y}>
      {look === 'wide' ? name : cut(name)}
    </text>
    <text x={right} y={look === 'wide' ? y + 5 : y} textAnchor="end" fontWeight="600">
      {text}
    </text>
  </g>
)

const cut = (name: string): string => (name.length > 42 ? `${name.slice(0, 41)}…` : name)
