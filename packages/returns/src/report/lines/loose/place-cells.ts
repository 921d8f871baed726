import { joinLines, type Phrase } from '../page-items.ts'
import type { LooseColumn, LooseColumns } from './find-columns.ts'
import { isFigure, type LooseRow, overlap } from './loose-row.ts'
import { spanOf } from './span-of-heading.ts'

/** A row with its words under their columns; `sure` where none could stand under another. */
export interface PlacedRow {
  readonly sheet: string
  readonly cells: readonly string[]
  readonly sure: boolean
}

/** Puts the words of each row under their columns. Words of one cell on several lines are joined, from the top. */
export function placeCells(
  rows: readonly LooseRow[],
  { columns, headings }: LooseColumns,
): readonly PlacedRow[] {
  return rows.map((row, index) => {
    const cells = columns.map(() => '')
    let sure = !row.dense
    for (const line of row.lines) {
      const taken = new Set<number>()
      for (const phrase of line.phrases) {
        const place = index < headings ? spanOf(phrase, line, columns) : placeOf(phrase, columns)
        if (!place.sure || (taken.has(place.at) && columns[place.at]?.holds === 'figures')) sure = false
        taken.add(place.at)
        cells[place.at] = joinLines(cells[place.at] ?? '', phrase.text)
      }
    }
    return { sheet: row.sheet, cells, sure }
  })
}

/** The column that a phrase stands in; not sure where a figure stands in none or words of a row in several. */
export function placeOf(phrase: Phrase, columns: readonly LooseColumn[]): { at: number; sure: boolean } {
  const over = columns.flatMap((column, at) => (overlap(column, phrase) ? [at] : []))
  if (over.length === 1) return { at: over[0] ?? 0, sure: true }
  if (over.length > 1) return { at: over[0] ?? 0, sure: false }
  const distance = (column: LooseColumn): number => Math.max(column.from - phrase.to, phrase.from - column.to)
  const at = columns.reduce(
    (best, column, i) => (distance(column) < distance(columns[best] as LooseColumn) ? i : best),
    0,
  )
  return { at, sure: !isFigure(phrase) }
}
