import { ask, hold, note, type ReadCell } from '../read-cell-types.ts'

const scale = { percent: 100, rate_per_10k: 10_000, rate_per_100k: 100_000 } as const

/**
 * The printed rate against its own numerator and denominator. Off by no more than one and a half units of the last
 * printed place is rounding, and noted beyond half a unit. Further off: in one cell (`84.2 (576 / 66,446)`) the
 * reading is certain and the council is asked which is right; in two cells the pair may belong to another column,
 * so both wait. The printed figures are kept as they are.
 */
export function printedRateNotItsParts(cells: readonly ReadCell[]): readonly ReadCell[] {
  return cells.map((cell) => {
    if (cell.value === '' || cell.numerator === '' || cell.denominator === '') return cell
    const factor = scale[cell.unit as keyof typeof scale]
    if (factor === undefined) return cell
    const worked = (factor * Number(cell.numerator)) / Number(cell.denominator)
    const places = cell.value.split('.')[1]?.length ?? 0
    const off = Math.abs(worked - Number(cell.value)) / 10 ** -places
    const seen = `Printed ${cell.value}, but ${cell.numerator} of ${cell.denominator} gives ${worked.toFixed(Math.max(places, 1))}.`
    if (!Number.isFinite(worked))
      return hold(
        cell,
        'printed-rate-not-its-parts',
        `The denominator of ${cell.numerator} / ${cell.denominator} cannot be divided by.`,
      )
    if (off <= 0.5 + 1e-9) return cell
    if (off <= 1.5) return note(cell, 'rounding', seen)
    return cell.verbatim.includes('|') || !cell.verbatim.includes('(')
      ? hold(cell, 'printed-rate-not-its-parts', seen)
      : ask(cell, 'printed-rate-not-its-parts', seen)
  })
}
