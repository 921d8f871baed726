export interface SparkPath {
  /** SVG path of the line, broken where a point is missing or the year begins anew. */
  readonly line: string
  /** Points that stand alone between two breaks. */
  readonly dots: readonly { readonly x: number; readonly y: number }[]
  readonly end: { readonly x: number; readonly y: number } | null
}

interface SparkBox {
  readonly width: number
  readonly height: number
  readonly margin: number
}

/**
 * The path of a small line. `breaks` holds the positions before which the line is cut.
 * `sparkPath([1, 2], new Set(), { width: 12, height: 12, margin: 1 })` → `M1 11L11 1`.
 */
export function sparkPath(
  values: readonly (number | null)[],
  breaks: ReadonlySet<number>,
  { width, height, margin }: SparkBox,
): SparkPath {
  const known = values.filter((value) => value !== null)
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const step = values.length > 1 ? (width - 2 * margin) / (values.length - 1) : 0
  const place = (value: number, at: number) => ({
    x: round(margin + at * step),
    y: round(
      high === low ? height / 2 : height - margin - ((value - low) / (high - low)) * (height - 2 * margin),
    ),
  })
  const runs: { x: number; y: number }[][] = []
  let open = false
  values.forEach((value, at) => {
    if (value === null) {
      open = false
      return
    }
    if (!open || breaks.has(at)) runs.push([])
    open = true
    runs[runs.length - 1]?.push(place(value, at))
  })
  const line = runs
    .filter((run) => run.length > 1)
    .map((run) => `M${run.map(({ x, y }) => `${x} ${y}`).join('L')}`)
    .join('')
  const last = values[values.length - 1]
  const end = last === null || last === undefined ? null : place(last, values.length - 1)
  const dots = runs.filter((run) => run.length === 1).flat()
  return { line, dots, end }
}

const round = (value: number) => Math.round(value * 10) / 10
