import { logGamma } from './log-gamma.ts'

const steps = 500
const precision = 1e-16

/**
 * The regularised lower incomplete gamma function P(a, x), between 0 and 1, for a > 0; 0 at or below x = 0.
 * Source: DLMF 8.11.4 (series) below a + 1, DLMF 8.9.2 (continued fraction, modified Lentz) above it.
 * Example: `gammaShare(1, 1)` → 1 − 1/e = 0.6321206.
 */
export function gammaShare(a: number, x: number): number {
  if (x <= 0) return 0
  if (!Number.isFinite(x)) return 1
  const scale = Math.exp(a * Math.log(x) - x - logGamma(a))
  return x < a + 1 ? scale * series(a, x) : 1 - scale * continuedFraction(a, x)
}

function series(a: number, x: number): number {
  let term = 1 / a
  let sum = term
  for (let n = 1; n < steps; n++) {
    term *= x / (a + n)
    sum += term
    if (term < sum * precision) break
  }
  return sum
}

function continuedFraction(a: number, x: number): number {
  const tiny = 1e-300
  let b = x + 1 - a
  let c = 1 / tiny
  let d = 1 / b
  let h = d
  for (let n = 1; n < steps; n++) {
    const an = -n * (n - a)
    b += 2
    d = 1 / nonZero(an * d + b, tiny)
    c = nonZero(b + an / c, tiny)
    const factor = c * d
    h *= factor
    if (Math.abs(factor - 1) < precision) break
  }
  return h
}

const nonZero = (value: number, tiny: number) => (Math.abs(value) < tiny ? tiny : value)
