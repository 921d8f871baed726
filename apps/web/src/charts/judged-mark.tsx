import { chartColours } from './theme.ts'

/** How a mark is judged: `usual` is not out of the ordinary; `high` and `low` have no good or bad. */
export type Judgement = 'usual' | 'better' | 'worse' | 'high' | 'low'

interface JudgedMarkProps {
  readonly judgement: Judgement
  readonly x: number
  readonly y: number
  readonly size?: number
}

/** A point by its judgement: ring usual, filled circle better, diamond worse, empty triangle where nothing is good. */
export function JudgedMark({ judgement, x, y, size = 6 }: JudgedMarkProps) {
  const empty = { fill: '#fff', stroke: chartColours.ink2, strokeWidth: 1.8 }
  switch (judgement) {
    case 'better':
      return <circle cx={x} cy={y} r={size} fill={chartColours.better} stroke="#fff" />
    case 'worse':
      return <path d={diamond(x, y, size + 1)} fill={chartColours.worse} stroke="#fff" />
    case 'high':
      return <path d={`M${x} ${y - size}l${size} ${1.8 * size}h${-2 * size}Z`} {...empty} />
    case 'low':
      return <path d={`M${x} ${y + size}l${size} ${-1.8 * size}h${-2 * size}Z`} {...empty} />
    default:
      return <circle cx={x} cy={y} r={size - 1.5} {...empty} strokeWidth={1.4} />
  }
}

const diamond = (x: number, y: number, size: number): string =>
  `M${x} ${y - size}l${size} ${size}l${-size} ${size}l${-size} ${-size}Z`
