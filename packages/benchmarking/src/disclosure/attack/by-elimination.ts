import type { Line, Unknown } from './world.ts'

/**
 * Recovery by subtraction, of any number of sums: exact elimination in whole numbers, then a look for a line that
 * is left standing on the unknowns of one council. Independent of the engine's own algebra on purpose.
 */
export function recoverByElimination(lines: readonly Line[]): string | null {
  const unknowns = [...new Map(lines.flatMap((line) => line.unknowns).map((one) => [one.name, one])).values()]
  const rows = reduce(lines.map((line) => unknowns.map((one) => (has(line, one) ? 1n : 0n))))
  for (const row of rows) {
    const left = unknowns.filter((_, i) => row[i] !== 0n)
    if (left.length > 0 && left.every(({ area }) => area === left[0]?.area)) return left[0]?.name ?? null
  }
  return null
}

const has = (line: Line, unknown: Unknown) => line.unknowns.some(({ name }) => name === unknown.name)

/** Reduced echelon form without fractions. */
function reduce(rows: bigint[][]): bigint[][] {
  let top = 0
  const width = rows[0]?.length ?? 0
  for (let column = 0; column < width && top < rows.length; column++) {
    const at = rows.findIndex((row, i) => i >= top && row[column] !== 0n)
    if (at < 0) continue
    const pivot = rows[at] as bigint[]
    rows[at] = rows[top] as bigint[]
    rows[top] = pivot
    for (const [i, row] of rows.entries()) {
      const factor = row[column] as bigint
      if (i === top || factor === 0n) continue
      const by = pivot[column] as bigint
      rows[i] = shorten(row.map((entry, j) => entry * by - (pivot[j] as bigint) * factor))
    }
    top += 1
  }
  return rows
}

function shorten(row: bigint[]): bigint[] {
  const divisor = row.reduce((a, b) => gcd(a, b < 0n ? -b : b), 0n)
  return divisor > 1n ? row.map((entry) => entry / divisor) : row
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b)
}
