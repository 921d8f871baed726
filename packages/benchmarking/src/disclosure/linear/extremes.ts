const tolerance = 1e-9
const misfit = 1e-7

/**
 * The greatest value of Σ c·y over all y ≥ 0 with A·y = b; Infinity where there is none greatest, null where no
 * y fits at all. Simplex method in two phases with Bland's rule, which
 * cannot go round in circles.
 * Source: Dantzig (1963); Bland (1977).
 */
export function greatest(
  lines: readonly (readonly number[])[],
  totals: readonly number[],
  wanted: readonly number[],
): number | null {
  const width = wanted.length
  // In units of the largest total, so that one tolerance does for shares and for thousands.
  const unit = Math.max(...totals, tolerance)
  const table = lines.map((line, i) => {
    const slack = lines.map((_, j) => (i === j ? 1 : 0))
    return [...line, ...slack, (totals[i] as number) / unit]
  })
  const basis = lines.map((_, i) => width + i)
  // First find any answer: make the artificial unknowns as small as they will go.
  improve(table, basis, { costs: [...Array(width).fill(0), ...lines.map(() => -1)], columns: width })
  if (basis.some((column, i) => column >= width && ((table[i] as number[]).at(-1) as number) > misfit))
    return null
  driveOut(table, basis, width)
  const bounded = improve(table, basis, { costs: [...wanted, ...lines.map(() => 0)], columns: width })
  if (!bounded) return Number.POSITIVE_INFINITY
  return unit * basis.reduce((sum, column, i) => sum + (wanted[column] ?? 0) * (table[i]?.at(-1) ?? 0), 0)
}

/** Artificial unknowns that are still in the basis (at zero) leave it, or could grow again in the second phase. */
function driveOut(table: number[][], basis: number[], width: number): void {
  for (let i = 0; i < basis.length; i++) {
    if ((basis[i] as number) < width) continue
    const column = (table[i] as number[]).findIndex((entry, j) => j < width && Math.abs(entry) > tolerance)
    if (column >= 0) pivot(table, basis, { row: i, column })
  }
}

/** Steps to the best answer; false where there is no best. Only the first `columns` unknowns may come in. */
function improve(
  table: number[][],
  basis: number[],
  by: { readonly costs: readonly number[]; readonly columns: number },
): boolean {
  for (;;) {
    const column = enteringColumn(table, basis, by)
    if (column < 0) return true
    const row = leavingRow(table, basis, column)
    if (row < 0) return false
    pivot(table, basis, { row, column })
  }
}

function enteringColumn(
  table: readonly number[][],
  basis: readonly number[],
  { costs, columns }: { readonly costs: readonly number[]; readonly columns: number },
): number {
  for (let j = 0; j < columns; j++) {
    let gain = costs[j] as number
    for (let i = 0; i < basis.length; i++)
      gain -= (costs[basis[i] as number] as number) * ((table[i] as number[])[j] as number)
    if (gain > tolerance) return j
  }
  return -1
}

function leavingRow(table: readonly number[][], basis: readonly number[], column: number): number {
  let [best, least] = [-1, Number.POSITIVE_INFINITY]
  table.forEach((row, i) => {
    const entry = row[column] as number
    if (entry <= tolerance) return
    const ratio = (row.at(-1) as number) / entry
    const isTie = Math.abs(ratio - least) <= tolerance
    if (ratio < least - tolerance || (isTie && (basis[i] as number) < (basis[best] as number)))
      [best, least] = [i, Math.min(ratio, least)]
  })
  return best
}

function pivot(
  table: number[][],
  basis: number[],
  at: { readonly row: number; readonly column: number },
): void {
  const top = table[at.row] as number[]
  const by = top[at.column] as number
  for (let j = 0; j < top.length; j++) top[j] = (top[j] as number) / by
  table.forEach((row, i) => {
    const factor = row[at.column] as number
    if (i === at.row || factor === 0) return
    for (let j = 0; j < row.length; j++) row[j] = (row[j] as number) - factor * (top[j] as number)
  })
  basis[at.row] = at.column
}
