import { sparkPath } from './spark-path.ts'

interface SparklineProps {
  readonly values: readonly (number | null)[]
  readonly breaks: ReadonlySet<number>
  /** What the line says, for somebody who cannot see it. */
  readonly label: string
}

const box = { width: 104, height: 34, margin: 5 }

/** A small line of eight quarters with its end point marked. */
export function Sparkline({ values, breaks, label }: SparklineProps) {
  const { line, dots, end } = sparkPath(values, breaks, box)
  return (
    <svg
      width={box.width}
      height={box.height}
      viewBox={`0 0 ${box.width} ${box.height}`}
      role="img"
      aria-label={label}
    >
      <path d={`M${box.margin} 32.5h${box.width - 2 * box.margin}`} stroke="#cdd5da" />
      <path d={line} fill="none" stroke="#12436D" strokeWidth="1.8" strokeLinejoin="round" />
      {dots.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r="1.8" fill="#12436D" />
      ))}
      {end && <circle cx={end.x} cy={end.y} r="3.4" fill="#12436D" />}
    </svg>
  )
}
