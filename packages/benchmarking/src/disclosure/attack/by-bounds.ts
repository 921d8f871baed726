import type { Line } from './world.ts'

/**
 * Recovery by bounds: every unknown starts between nothing and no limit; each sum, and each difference of two sums
 * one of which lies within the other, narrows its unknowns until nothing changes. Recovered is a figure whose
 * two bounds meet, or both lie within a tenth of it.
 */
export function recoverByBounds(shown: readonly Line[]): string | null {
  const lines = [...shown, ...differences(shown)]
  const low = new Map<string, number>()
  const high = new Map<string, number>()
  const lowOf = (name: string) => low.get(name) ?? 0
  const highOf = (name: string) => high.get(name) ?? Number.POSITIVE_INFINITY
  for (let round = 0, changed = true; changed && round < 50; round++) {
    changed = false
    for (const { unknowns, total } of lines) {
      const lows = unknowns.reduce((sum, { name }) => sum + lowOf(name), 0)
      const highs = unknowns.reduce((sum, { name }) => sum + highOf(name), 0)
      for (const { name } of unknowns) {
        const most = total - (lows - lowOf(name))
        const least = Number.isFinite(highs) ? total - (highs - highOf(name)) : 0
        if (most < highOf(name)) changed = Boolean(high.set(name, most))
        if (least > lowOf(name)) changed = Boolean(low.set(name, least))
      }
    }
  }
  const all = new Map(shown.flatMap(({ unknowns }) => unknowns).map((one) => [one.name, one]))
  for (const { name, amount } of all.values()) {
    const [least, most] = [lowOf(name), highOf(name)]
    if (most === least) return name
    if (amount > 0 && most <= 1.1 * amount && least >= 0.9 * amount) return name
  }
  return null
}

function differences(lines: readonly Line[]): Line[] {
  const found: Line[] = []
  for (const larger of lines) {
    const names = new Set(larger.unknowns.map(({ name }) => name))
    for (const smaller of lines) {
      if (smaller.unknowns.length >= larger.unknowns.length) continue
      if (!smaller.unknowns.every(({ name }) => names.has(name))) continue
      const inside = new Set(smaller.unknowns.map(({ name }) => name))
      const unknowns = larger.unknowns.filter(({ name }) => !inside.has(name))
      found.push({ unknowns, total: larger.total - smaller.total })
    }
  }
  return found
}
