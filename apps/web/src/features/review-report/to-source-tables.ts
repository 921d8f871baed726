import { shortPeriod } from '../../words/periods.ts'
import { markerWords, roleWords } from '../../words/read-cells.ts'
import { review as words } from '../../words/review.ts'
import type { Cell } from './to-cells.ts'

/** One place of a printed table: what stands there, and which cells of the review were read from it. */
export interface SourcePlace {
  readonly column: number
  /** The printed text, in the parts that it was printed in. */
  readonly texts: readonly string[]
  readonly cells: readonly number[]
  readonly state: 'held' | 'sure'
}

export interface SourceRow {
  readonly row: number
  readonly head: string
  readonly code: string
  /** One for each column of the table; null where nothing was printed or read. */
  readonly places: readonly (SourcePlace | null)[]
}

export interface SourceTable {
  readonly key: string
  readonly title: string
  readonly columns: readonly { readonly column: number; readonly head: string; readonly code: string }[]
  readonly rows: readonly SourceRow[]
}

/**
 * The report's tables rebuilt from what was printed: one for each table and section. Where a row is one measure, its
 * name heads the row and the periods head the columns; else the measures head the columns and the periods the rows.
 */
export function toSourceTables(cells: readonly Cell[]): readonly SourceTable[] {
  const groups = new Map<string, Cell[]>()
  for (const cell of cells) {
    const sheet = cell.address.includes('!') ? cell.address.split('!')[0] : ''
    const key = [sheet, cell.table, cell.section].join('\t')
    const group = groups.get(key)
    if (group) group.push(cell)
    else groups.set(key, [cell])
  }
  return [...groups].map(([key, group]) => toTable(key, group))
}

function toTable(key: string, cells: readonly Cell[]): SourceTable {
  const byRow = groupBy(cells, (cell) => cell.row)
  const byColumn = groupBy(cells, (cell) => cell.column)
  const rowIsMeasure = [...byRow.values()].every((row) => only(row.map(nameOf)) !== null)
  const columns = [...byColumn].sort(([a], [b]) => a - b)
  return {
    key,
    title: cells[0]?.section ?? '',
    columns: columns.map(([column, found]) => ({
      column,
      ...(rowIsMeasure ? { head: mostly(found.map(whenOf)), code: '' } : measureOf(found)),
    })),
    rows: [...byRow].map(([row, found]) => ({
      row,
      ...(rowIsMeasure ? measureOf(found) : { head: mostly(found.map(whenOf)), code: '' }),
      places: columns.map(([column]) =>
        toPlace(
          column,
          found.filter((cell) => cell.column === column),
        ),
      ),
    })),
  }
}

function toPlace(column: number, cells: readonly Cell[]): SourcePlace | null {
  const [first] = cells
  if (!first) return null
  const printed = [...new Set(cells.map(({ verbatim }) => verbatim))].flatMap(textsOf)
  return {
    column,
    texts: printed.length > 0 ? printed : [first.marker ? markerWords(first.marker) : words.blank],
    cells: cells.map(({ index }) => index),
    state: cells.some(({ state }) => state === 'held' || state === 'asked') ? 'held' : 'sure',
  }
}

/** The printed text without marks of layout, in its parts. `10 / 11 | 90.9` → two. */
export const textsOf = (verbatim: string): readonly string[] =>
  verbatim
    .replace(/<\/?[a-z]+>/gi, '')
    .split(' | ')
    .map((text) => text.trim())
    .filter(Boolean)

const nameOf = ({ code, label }: Cell): string => `${code}\t${label}`
const whenOf = ({ role, period }: Cell): string =>
  [roleWords(role), role === 'outturn' || role === 'target' ? shortPeriod(period) : '']
    .filter(Boolean)
    .join(', ')
const measureOf = (cells: readonly Cell[]) => ({
  head: mostly(cells.map(({ label }) => label)),
  code: mostly(cells.map(({ code }) => code)),
})

const only = (texts: readonly string[]): string | null =>
  new Set(texts).size === 1 ? (texts[0] ?? null) : null

/** The text that stands most often; the first of equals. */
function mostly(texts: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0] as const)[0]
}

function groupBy<T, Key>(items: readonly T[], keyOf: (item: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
