import type { TallTable } from './tall-table.ts'

export interface CodeColumns {
  /** The code of each column of figures, or ''. */
  readonly at: readonly string[]
  /** True where every labelled column carries its own code, so that nothing had to be guessed. */
  readonly sure: boolean
}

const codeOnly = /^([A-Z]{2,4} ?\d{1,4}[a-z]?)\b/
const isSubCount = (label: string): boolean => /^of which\b/i.test(label)

/**
 * Pairs codes with columns. A code belongs to a span, not to a column, so with fewer codes than labels it is a
 * guess and never used for matching alone: a code over an 'of which' column moves to the next measure; where as
 * many columns have a target as have a code, codes go to those; evenly spread codes cover their whole span.
 */
export function assignCodes(
  table: TallTable,
  grid: readonly (readonly string[])[],
  labels: readonly string[],
): CodeColumns {
  const rowAt = grid.findIndex((row) => row.some((cell) => codeOnly.test(cell)))
  const codeRow = grid[rowAt] ?? []
  const at = Array.from({ length: table.width }, (_, j) => codeOnly.exec(codeRow[j] ?? '')?.[1] ?? '')
  const places = at.flatMap((code, j) => (code === '' ? [] : [j]))
  if (places.length === 0) return { at, sure: true }
  if (places.length === table.width) return { at, sure: true }
  const moved = moveOffSubCounts(at, labels)
  if (moved) return { at: moved, sure: false }
  const toTargets = moveToTargets(at, table)
  if (toTargets) return { at: toTargets, sure: false }
  const step = table.width / places.length
  const even = Number.isInteger(step) && places.every((place, k) => place === k * step)
  if (!even) return { at: overBlanks(at, grid[rowAt + 1] ?? []), sure: false }
  return { at: at.map((_, j) => at[Math.floor(j / step) * step] ?? ''), sure: false }
}

/** A code goes on over the columns whose heading below it goes on too. */
const overBlanks = (at: readonly string[], below: readonly string[]): readonly string[] => {
  let code = ''
  return at.map((own, j) => {
    code = own !== '' ? own : (below[j] ?? '') === '' ? code : ''
    return code
  })
}

function moveOffSubCounts(at: readonly string[], labels: readonly string[]): readonly string[] | null {
  const out = [...at]
  let moved = false
  for (let j = 0; j + 1 < out.length; j++) {
    if (out[j] === '' || !isSubCount(labels[j] ?? '') || out[j + 1] !== '' || isSubCount(labels[j + 1] ?? ''))
      continue
    out[j + 1] = out[j] ?? ''
    out[j] = ''
    moved = true
    j++
  }
  return moved ? out : null
}

function moveToTargets(at: readonly string[], table: TallTable): readonly string[] | null {
  const target = table.rows.find((row) => row.period?.kind === 'target')
  const targets = (target?.figures ?? [])
    .slice(0, table.width)
    .flatMap((cell, j) => (/\d/.test(cell) ? [j] : []))
  const codes = at.flatMap((code, j) => (code === '' ? [] : [j]))
  if (targets.length !== codes.length || targets.every((j, k) => j === codes[k])) return null
  if (!targets.every((j, k) => j === codes[k] || j === (codes[k] ?? 0) + 1)) return null
  return at.map((_, j) => at[codes[targets.indexOf(j)] ?? -1] ?? '')
}
