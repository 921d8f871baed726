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
  const side = values.map((value) => Math.sign(atSourcePrecision(value - limits.mean)))
  const step = values.map((value, i) =>
    i === 0 ? 0 : Math.sign(atSourcePrecision(value - (values[i - 1] as number))),
  )
  const beyond = values.map((value) => (value > limits.nearUpper ? 1 : value < limits.nearLower ? -1 : 0))
  const shift = inRuns(side, run)
  // Seven points in a row that rise are six steps; the point before the first step belongs to the trend.
  const steps = inRuns(step, run - 1)
  const trend = steps.map((sign, i) => sign || (steps[i + 1] ?? 0))
  return values.map((value, i) => {
    const outside = isOutside(value, limits)
    if (outside) return { rule: 'outside_limits', side: sideOf(outside) }
    if (shift[i]) return { rule: 'shift_of_7', side: sideOf(shift[i]) }
    if (trend[i]) return { rule: 'trend_of_7', side: sideOf(trend[i]) }
    if (twoOfThree(beyond, i)) return { rule: 'two_of_three', side: sideOf(beyond[i] as number) }
    return null
  })
}

const sideOf = (sign: number) => (sign > 0 ? 'high' : 'low')

function isOutside(value: number, limits: XmrLimits): number {
  const [v, lower, upper] = [value, limits.lower, limits.upper].map(atSourcePrecision) as [
    number,
    number,
    number,
  ]
  return v > upper ? 1 : v < lower ? -1 : 0
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

function twoOfThree(beyond: readonly number[], i: number): boolean {
  const here = beyond[i]
  if (!here) return false
  return [i - 2, i - 1, i].some((from) => {
    if (from < 0) return false
    return beyond.slice(from, from + 3).filter((sign) => sign === here).length >= 2
  })
}
