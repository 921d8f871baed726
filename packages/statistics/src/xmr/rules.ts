import { atSourcePrecision } from '../at-source-precision.ts'
import type { XmrLimits } from './limits.ts'

/** The first rule, in this order, that a point breaks, and to which side. */
export interface SpecialCause {
  readonly rule: 'outside_limits' | 'shift_of_7' | 'trend_of_7' | 'two_of_three'
  readonly side: 'low' | 'high'
}

const run = 7

/**
 * The special cause of each point of a run of values about one set of limits, or null: outside the limits; seven
 * in a row on one side of the mean; seven in a row rising or falling; two of three beyond two thirds of the way
 * to the same limit. Every point of a shift or trend is marked. Values and limits share one unit.
 * Source: NHSRplotthedots; order as in METHODS.
 */
export function specialCauses(values: readonly number[], limits: XmrLimits): (SpecialCause | null)[] {
  const side = values.map((value) => signOf(value - limits.mean))
  const step = values.map((value, i) => (i === 0 ? 0 : signOf(value - (values[i - 1] as number))))
  const beyond = values.map((value) => (value > limits.nearUpper ? 1 : value < limits.nearLower ? -1 : 0))
  const shift = inRuns(side, run)
  // Seven points in a row that rise are six steps; the point before the first step belongs to the trend.
  const trend = inRuns(step, run - 1)
  return values.map((value, i) => {
    const outside = signOutside(value, limits)
    if (outside) return cause('outside_limits', outside)
    if (shift[i]) return cause('shift_of_7', shift[i])
    const sloping = trend[i] || trend[i + 1]
    if (sloping) return cause('trend_of_7', sloping)
    return twoOfThree(beyond, i) ? cause('two_of_three', beyond[i] as number) : null
  })
}

const cause = (rule: SpecialCause['rule'], sign: number): SpecialCause => ({
  rule,
  side: sign > 0 ? 'high' : 'low',
})

const signOf = (difference: number) => Math.sign(atSourcePrecision(difference))

function signOutside(value: number, { lower, upper }: XmrLimits): number {
  if (signOf(value - upper) > 0) return 1
  return signOf(value - lower) < 0 ? -1 : 0
}

/** Each sign that stands in an unbroken run of at least `length` equal, non-zero signs; else 0. */
function inRuns(signs: readonly number[], length: number): number[] {
  const marked = signs.map(() => 0)
  let start = 0
  for (let i = 1; i <= signs.length; i++) {
    if (i < signs.length && signs[i] === signs[start]) continue
    if (i - start >= length) marked.fill(signs[start] as number, start, i)
    start = i
  }
  return marked
}

/** Whether this point and one of the two before or after it, within three in a row, lie beyond on one side. */
function twoOfThree(beyond: readonly number[], i: number): boolean {
  const here = beyond[i]
  if (!here) return false
  return beyond[i - 2] === here || beyond[i - 1] === here || beyond[i + 1] === here || beyond[i + 2] === here
}
