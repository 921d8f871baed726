/** A straight line drawn on a page, in points from the bottom left: across at a height, or upright at a distance. */
export interface PageRule {
  readonly is: 'across' | 'upright'
  /** Height of a line across, distance from the left of an upright one. */
  readonly at: number
  readonly from: number
  readonly to: number
}

type Matrix = readonly [number, number, number, number, number, number]
/** What a page draws, as pdf.js lists it. */
export interface DrawnPage {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}
export interface DrawCodes {
  readonly save: number
  readonly restore: number
  readonly transform: number
  readonly constructPath: number
  readonly endPath: number
}

/** A bar thinner than this, in points, is a line. */
const thin = 2.5

const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
]

/** The lines that a page draws: strokes, thin bars, and the edges of boxes that are not filled. */
export function rulesOfPage({ fnArray, argsArray }: DrawnPage, codes: DrawCodes): readonly PageRule[] {
  const rules: PageRule[] = []
  const saved: Matrix[] = []
  let now: Matrix = [1, 0, 0, 1, 0, 0]
  fnArray.forEach((code, i) => {
    const args = argsArray[i]
    if (code === codes.save) saved.push(now)
    else if (code === codes.restore) now = saved.pop() ?? now
    else if (code === codes.transform && Array.isArray(args)) now = times(now, args as unknown as Matrix)
    else if (code === codes.constructPath && Array.isArray(args)) {
      if (args[0] === codes.endPath) return
      for (const path of partsOf(args[1])) rules.push(...rulesOf(path.map((point) => moved(point, now))))
    }
  })
  return rules
}

type Point = readonly [number, number]
const moved = ([x, y]: Point, [a, b, c, d, e, f]: Matrix): Point => [a * x + c * y + e, b * x + d * y + f]

/** The corners of each part of a path: it moves (0), draws a line (1) or a curve (2, 3), or closes (4). */
function partsOf(data: unknown): readonly (readonly Point[])[] {
  const numbers = Array.isArray(data) ? data[0] : null
  if (numbers === null || typeof numbers !== 'object') return []
  const list = Array.from(numbers as ArrayLike<number>)
  const parts: Point[][] = []
  const lengths = [2, 2, 6, 4, 0]
  for (let at = 0; at < list.length; ) {
    const step = list[at] ?? 4
    const length = lengths[step] ?? 0
    const point: Point = [list[at + length - 1] ?? 0, list[at + length] ?? 0]
    if (step === 0) parts.push([point])
    else if (length > 0) parts.at(-1)?.push(point)
    at += length + 1
  }
  return parts
}

/** A part as lines: a thin one is one line, a box its four edges; anything slanted is none. */
function rulesOf(points: readonly Point[]): readonly PageRule[] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [bottom, top] = [Math.min(...ys), Math.max(...ys)]
  if (right - left <= thin && top - bottom <= thin) return []
  if (top - bottom <= thin) return [{ is: 'across', at: (top + bottom) / 2, from: left, to: right }]
  if (right - left <= thin) return [{ is: 'upright', at: (left + right) / 2, from: bottom, to: top }]
  const isBox = points.every(
    ([x, y]) => Math.min(x - left, right - x) < thin / 2 && Math.min(y - bottom, top - y) < thin / 2,
  )
  if (!isBox || points.length < 4) return []
  return [
    { is: 'across', at: bottom, from: left, to: right },
    { is: 'across', at: top, from: left, to: right },
    { is: 'upright', at: left, from: bottom, to: top },
    { is: 'upright', at: right, from: bottom, to: top },
  ]
}
