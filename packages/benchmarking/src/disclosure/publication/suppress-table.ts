import { feasible } from '../linear/extremes.ts'
import { isSmall, type Regime } from './regime.ts'

/** Why a cell is hidden: it is small itself, or it would give a small one away. */
export type CellMark = 'small' | 'complementary'

/** A cell of a publication: a count, or null where it is missing for a reason of its own. */
export type Counts = readonly (readonly (number | null)[])[]

/** Cells that add up to another: places in the table, and the place of their total. */
export interface Sum {
  readonly parts: readonly Place[]
  readonly total: Place
}
export type Place = readonly [row: number, column: number]

/** A small cell stays hidden while it could be this many different numbers, the largest small one among them. */
const fewestPossible = 5

/**
 * Which cells of a table of counts are hidden before it is published. First every small one; then, while the sums
 * hold some small cell too tightly, the smallest cell beside it, or the total; last, whatever turned out not to be
 * needed is shown again. A reader knows that a hidden cell is not zero, because zeros are shown.
 * Source: PRODUCT, who may see what, 4; complementary suppression by linear bounds.
 * Example: councils 3, 12, 40, 0 with region 55 → 3 is small, 12 complementary; 40, 0 and 55 are shown.
 */
export function suppressTable(counts: Counts, sums: readonly Sum[], regime: Regime): (CellMark | null)[][] {
  const hidden = counts.map((row) =>
    row.map((count): CellMark | null => (count !== null && isSmall(count, regime) ? 'small' : null)),
  )
  if (regime.secondary === 'none') return hidden
  const state = { counts, sums, hidden }
  const added: Place[] = []
  let held = heldTightly(state, regime)
  for (let next = nextToHide(state, held); next; next = nextToHide(state, held)) {
    mark(hidden, next, 'complementary')
    added.push(next)
    held = heldTightly(state, regime)
  }
  const amount = ([r, c]: Place) => counts[r]?.[c] as number
  for (const place of added.toSorted((a, b) => amount(b) - amount(a))) {
    mark(hidden, place, null)
    if (heldTightly(state, regime).length > 0) mark(hidden, place, 'complementary')
  }
  return hidden
}

const mark = (hidden: (CellMark | null)[][], [r, c]: Place, as: CellMark | null) => {
  ;(hidden[r] as (CellMark | null)[])[c] = as
}

interface State {
  readonly counts: Counts
  readonly sums: readonly Sum[]
  readonly hidden: readonly (readonly (CellMark | null)[])[]
}

/** The small cells that the sums hold too tightly. */
function heldTightly(state: State, regime: Regime): Place[] {
  const places = placesOf(state).filter((at) => !isOpen(state, at))
  const { lines, totals } = linesOf(state, places)
  const possible = feasible(lines, totals)
  if (!possible) return []
  return places.filter(([r, c], i) => {
    if (state.hidden[r]?.[c] !== 'small') return false
    const wanted = (sign: 1 | -1) => places.map((_, j) => (i === j ? sign : 0))
    const upper = possible.greatest(wanted(1)) + 1
    const lower = 1 - possible.greatest(wanted(-1))
    return upper < regime.small.to - dust || upper - lower < fewestPossible - 1 - dust
  })
}

const placesOf = ({ counts }: State) => counts.flatMap((row, r) => row.map((_, c): Place => [r, c]))

const dust = 1e-6

/** One line for each sum with something hidden in it: hidden parts less a hidden total, each counted from one. */
function linesOf({ counts, sums, hidden }: State, places: readonly Place[]) {
  const number = new Map(places.map(([r, c], i) => [`${r} ${c}`, i]))
  const lines: number[][] = []
  const totals: number[] = []
  for (const { parts, total } of sums) {
    const line = places.map(() => 0)
    let left = 0
    const put = ([r, c]: Place, sign: 1 | -1) => {
      const at = number.get(`${r} ${c}`)
      if (at === undefined) left -= sign * (counts[r]?.[c] as number)
      else line[at] = sign
      // A hidden cell is at least one; a missing one may be nothing.
      if (at !== undefined && hidden[r]?.[c]) left -= sign
    }
    for (const part of parts) put(part, 1)
    put(total, -1)
    if (!line.some((entry) => entry !== 0)) continue
    lines.push(left < 0 ? line.map((entry) => -entry) : line)
    totals.push(Math.abs(left))
  }
  return { lines, totals }
}

/** Shown and measured: known to everyone. */
const isOpen = ({ counts, hidden }: State, [r, c]: Place) => counts[r]?.[c] !== null && !hidden[r]?.[c]

/**
 * The cell to hide next. Sums in which one cell alone is hidden give it away, so they come first, and in them a
 * cell that mends two such sums at once; then the sums of the cells held tightly. The smallest cell is taken, a
 * total only where nothing else is left.
 */
function nextToHide(state: State, held: readonly Place[]): Place | null {
  if (held.length === 0) return null
  const hiddenIn = (sum: Sum) => [...sum.parts, sum.total].filter(([r, c]) => state.hidden[r]?.[c]).length
  const lone = state.sums.filter((sum) => hiddenIn(sum) === 1)
  const beside = state.sums.filter((sum) => held.some((at) => isIn(sum, at)))
  const mends = (at: Place) => lone.filter((sum) => isIn(sum, at)).length
  const amount = ([r, c]: Place) => state.counts[r]?.[c] as number
  const best = (places: readonly Place[]) =>
    places
      .filter((at) => isOpen(state, at) && amount(at) > 0)
      .toSorted((a, b) => mends(b) - mends(a) || amount(a) - amount(b))[0]
  const parts = (sums: readonly Sum[]) => sums.flatMap((sum) => sum.parts)
  const totals = (sums: readonly Sum[]) => sums.map(({ total }) => total)
  // Held by sums further off: then anything that is added up with something hidden.
  const touched = state.sums.filter((sum) => hiddenIn(sum) > 0)
  for (const sums of [lone, beside, touched]) {
    const found = best(parts(sums)) ?? best(totals(sums))
    if (found) return found
  }
  return null
}

const isIn = ({ parts, total }: Sum, [r, c]: Place) =>
  [...parts, total].some(([row, column]) => row === r && column === c)
