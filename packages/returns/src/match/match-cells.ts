import type { IndicatorMatch, MatchedCell } from '../report/matched-cell.ts'
import type { ReadCell } from '../report/read-cell-types.ts'

/** Finds the indicator of a row by its code and words; null where none is near enough. */
export interface MatchTable {
  readonly find: (row: {
    readonly section: string
    readonly code: string
    readonly label: string
    readonly unit: string
    readonly basis: string
  }) => IndicatorMatch | null
}

/** A table that matches nothing, for reading alone. */
export const emptyMatchTable: MatchTable = { find: () => null }

/** Every cell with the indicator of its row. Each distinct row is looked up once. */
export function matchCells(cells: readonly ReadCell[], table: MatchTable): readonly MatchedCell[] {
  const known = new Map<string, IndicatorMatch | null>()
  return cells.map((cell) => {
    const key = [cell.section, cell.code, cell.label, cell.unit, cell.basis].join('\u0000')
    let indicator = known.get(key)
    if (indicator === undefined) {
      indicator = table.find(cell)
      known.set(key, indicator)
    }
    return { ...cell, indicator }
  })
}
