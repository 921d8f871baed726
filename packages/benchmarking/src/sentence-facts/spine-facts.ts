import type { SpineRow } from '../spine-chart/spine-row.ts'

/** A judged row at an end of the chart. */
export interface SpineEnd {
  readonly name: string
  readonly position: number
}

/** What a spine chart shows, for its sentence. */
export interface SpineFacts {
  readonly drawn: number
  readonly notDrawn: number
  readonly judged: number
  /** Judged rows on the good side of the mean, and in the best and worst quarter of the councils. */
  readonly betterHalf: number
  readonly bestQuarter: number
  readonly worstQuarter: number
  readonly unjudged: number
  /** The rows furthest to the good and to the bad side; null where none is on that side. */
  readonly best: SpineEnd | null
  readonly worst: SpineEnd | null
}

/**
 * How a council's indicators spread over the quarters of the comparison set. Rows without a best end are counted
 * apart. Equal ends: the first row is named.
 * Example: positions 0.9 (A), 0.6 (B), 0.2 (D) → better half 2, best quarter 1, worst quarter 1.
 */
export function spineFacts(rows: readonly { readonly name: string; readonly row: SpineRow }[]): SpineFacts {
  const drawn = rows.flatMap(({ name, row }) => (row.kind === 'row' ? [{ name, row }] : []))
  const judged = drawn.filter(({ row }) => row.direction === 'judged')
  const ends = judged.map(({ name, row }) => ({ name, position: row.spine.local }))
  const furthest = (sign: 1 | -1) =>
    ends
      .filter(({ position }) => sign * (position - 0.5) > 0)
      .reduce<SpineEnd | null>(
        (found, one) => (found && sign * (found.position - one.position) >= 0 ? found : one),
        null,
      )
  const banded = (letter: string) => judged.filter(({ row }) => row.band === letter).length
  return {
    drawn: drawn.length,
    notDrawn: rows.length - drawn.length,
    judged: judged.length,
    betterHalf: ends.filter(({ position }) => position > 0.5).length,
    bestQuarter: banded('A'),
    worstQuarter: banded('D'),
    unjudged: drawn.length - judged.length,
    best: furthest(1),
    worst: furthest(-1),
  }
}
