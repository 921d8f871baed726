const tolerance = 1e-9
const misfit = 1e-7

/** A table of the simplex method: one row for each line, the last entry its total, and which unknown each row gives. */
interface Table {
  readonly rows: readonly Float64Array[]
  readonly basis: Int32Array
}

/** All y ≥ 0 that fit the lines; asked for its extremes as often as needed. */
export interface Feasible {
  /** The greatest value of Σ wanted·y; Infinity where there is none greatest. */
  greatest(wanted: readonly number[]): number
}

/**
 * Every y ≥ 0 with A·y = b, or null where there is none. Simplex method in two phases with Bland's rule, which
 * cannot go round in circles; the first phase is done once for all questions.
 * Source: Dantzig (1963); Bland (1977).
 * Example: a + b = 10 and b + c = 4 → b is at most 4, a at least 6.
 */
export function feasible(lines: readonly (readonly number[])[], totals: readonly number[]): Feasible | null {
  // In units of the largest total, so that one tolerance does for shares and for thousands.
  const unit = Math.max(...totals, tolerance)
  const start = firstTable(
    lines,
    totals.map((total) => total / unit),
  )
  return start && { greatest: (wanted) => unit * improve(copyOf(start), wanted) }
}

/** Finds any answer, by making artificial unknowns as small as they will go; then leaves those out. */
function firstTable(lines: readonly (readonly number[])[], totals: readonly number[]): Table | null {
  const width = lines[0]?.length ?? 0
  const height = lines.length
  const rows = lines.map((line, i) => {
    const row = new Float64Array(width + height + 1)
    row.set(line)
    row[width + i] = 1
    row[width + height] = totals[i] as number
    return row
  })
  const table = { rows, basis: Int32Array.from(lines, (_, i) => width + i) }
  const left = -improve(table, [...Array<number>(width).fill(0), ...Array<number>(height).fill(-1)])
  if (left > misfit) return null
  driveOut(table, width)
  const kept = [...table.basis.keys()].filter((i) => (table.basis[i] as number) < width)
  return {
    rows: kept.map((i) => {
      const row = new Float64Array(width + 1)
      row.set((table.rows[i] as Float64Array).subarray(0, width))
      row[width] = (table.rows[i] as Float64Array)[width + height] as number
      return row
    }),
    basis: Int32Array.from(kept, (i) => table.basis[i] as number),
  }
}

const copyOf = ({ rows, basis }: Table): Table => ({
  rows: rows.map((row) => row.slice()),
  basis: basis.slice(),
})

/** Artificial unknowns that are still in the basis (at zero) leave it; a row that has nothing else says nothing new. */
function driveOut({ rows, basis }: Table, width: number): void {
  for (let i = 0; i < basis.length; i++) {
    if ((basis[i] as number) < width) continue
    const column = (rows[i] as Float64Array)
      .subarray(0, width)
      .findIndex((entry) => Math.abs(entry) > tolerance)
    if (column >= 0) pivot({ rows, basis }, { row: i, column })
  }
}

/** Steps to the greatest Σ costs·y and gives it; Infinity where there is none. Changes the table it is given. */
function improve(table: Table, costs: readonly number[]): number {
  const { rows, basis } = table
  const gains = Float64Array.from([...costs, 0])
  rows.forEach((row, i) => {
    takeAway(gains, row, gains[basis[i] as number] as number)
  })
  for (;;) {
    const column = gains.subarray(0, costs.length).findIndex((gain) => gain > tolerance)
    if (column < 0) return -(gains[costs.length] as number)
    const row = leavingRow(table, column)
    if (row < 0) return Number.POSITIVE_INFINITY
    pivot(table, { row, column })
    takeAway(gains, rows[row] as Float64Array, gains[column] as number)
  }
}

function leavingRow({ rows, basis }: Table, column: number): number {
  let [best, least] = [-1, Number.POSITIVE_INFINITY]
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Float64Array
    const entry = row[column] as number
    if (entry <= tolerance) continue
    const ratio = (row[row.length - 1] as number) / entry
    const isTie = Math.abs(ratio - least) <= tolerance
    if (ratio >= least - tolerance && !(isTie && (basis[i] as number) < (basis[best] as number))) continue
    best = i
    least = Math.min(ratio, least)
  }
  return best
}

function pivot({ rows, basis }: Table, at: { readonly row: number; readonly column: number }): void {
  const top = rows[at.row] as Float64Array
  const by = top[at.column] as number
  for (let j = 0; j < top.length; j++) top[j] = (top[j] as number) / by
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Float64Array
    if (i !== at.row) takeAway(row, top, row[at.column] as number)
  }
  basis[at.row] = at.column
}

function takeAway(row: Float64Array, other: Float64Array, times: number): void {
  if (times === 0) return
  for (let j = 0; j < row.length; j++) row[j] = (row[j] as number) - times * (other[j] as number)
}
