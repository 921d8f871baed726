import { note, type ReadCell } from '../read-cell-types.ts'

/** The children that a count and its printed rate per 10,000 imply, from the least to the most. */
interface Population {
  readonly cell: ReadCell
  readonly from: number
  readonly to: number
}

/**
 * Two rates of one report that were worked out from two populations: `607 is equivalent to 68.41` implies 88,730
 * children, `432 is equivalent to 47.60` implies 90,756. Every rate that fits no longer with the first is noted.
 */
export function twoPopulations(cells: readonly ReadCell[]): readonly ReadCell[] {
  const found = cells.flatMap((cell) => populationOf(cell) ?? [])
  const [first, ...others] = found
  if (!first) return cells
  const unlike = new Map(
    others
      .filter((other) => other.from > first.to || other.to < first.from)
      .map((other) => [other.cell, other] as const),
  )
  return cells.map((cell) => {
    const other = unlike.get(cell)
    if (!other) return cell
    const [here, there] = [other, first].map(({ from, to }) =>
      Math.round((from + to) / 2).toLocaleString('en-GB'),
    )
    return note(
      cell,
      'two-populations',
      `This rate is of about ${here} children, another of this report of ${there}.`,
    )
  })
}

/** A rate printed with its count alone; one with its denominator is judged by its own parts. */
function populationOf(cell: ReadCell): Population | null {
  if (cell.unit !== 'rate_per_10k' || cell.value === '' || cell.numerator === '' || cell.denominator !== '')
    return null
  const [rate, count] = [Number(cell.value), Number(cell.numerator)]
  const half = 0.5 * 10 ** -(cell.value.split('.')[1]?.length ?? 0)
  if (rate <= half || count <= 0) return null
  return { cell, from: (10_000 * count) / (rate + half), to: (10_000 * count) / (rate - half) }
}
