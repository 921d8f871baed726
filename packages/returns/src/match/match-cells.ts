import type { IndicatorMatch, MatchedCell } from '../report/matched-cell.ts'
import type { ReadCell } from '../report/read-cell-types.ts'
import { type RowWords, rowWordsOf } from './row-words.ts'

/** What a row may be: the one indicator that is sure enough, or null, and the likeliest ones, best first. */
export interface RowMatch {
  readonly match: IndicatorMatch | null
  readonly suggestions: readonly IndicatorMatch[]
  /** True where the council has said that the row is none of ours. */
  readonly settled?: boolean
}

/** Finds the indicator of a row by its words. */
export interface MatchTable {
  readonly find: (row: RowWords) => RowMatch
}

const nothing: RowMatch = { match: null, suggestions: [] }

/** A table that matches nothing, for reading alone. */
export const emptyMatchTable: MatchTable = { find: () => nothing }

/** Every cell with the indicator of its row. Each distinct row is looked up once. */
export function matchCells(cells: readonly ReadCell[], table: MatchTable): readonly MatchedCell[] {
  const known = new Map<string, RowMatch>()
  return cells.map((cell) => {
    // An equivalent is another form of its row's figure: no indicator of its own is claimed for it.
    if (cell.role === 'equivalent') return { ...cell, indicator: null, suggestions: [] }
    const words = rowWordsOf(cell)
    const key = JSON.stringify([words, cell.sectionAbove])
    const found = known.get(key) ?? withGroups(table.find(words), cell, table)
    known.set(key, found)
    return {
      ...cell,
      indicator: found.match,
      suggestions: found.suggestions,
      ...(found.settled ? { settled: true } : {}),
    }
  })
}

/** Where the group is in question, what the row would be in the group above and in the one printed, likeliest first. */
function withGroups(found: RowMatch, cell: ReadCell, table: MatchTable): RowMatch {
  if (cell.sectionAbove === undefined || found.match || found.settled) return found
  const words = rowWordsOf(cell)
  const inGroups = [cell.sectionAbove, cell.section].flatMap(
    (section) => table.find({ ...words, section }).match ?? [],
  )
  const ids = new Set(inGroups.map((match) => match.id))
  return {
    match: null,
    suggestions: [...inGroups, ...found.suggestions.filter((match) => !ids.has(match.id))],
  }
}
