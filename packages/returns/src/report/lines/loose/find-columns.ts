import type { Phrase } from '../page-items.ts'
import { figuresIn, isHeadingRow, isMulti, type LooseRow, overlap, phrasesOf } from './loose-row.ts'
import { type Span, stripes } from './stripes.ts'

/** A column of a table without lines: how far its figures or words reach. */
export interface LooseColumn extends Span {
  readonly holds: 'figures' | 'words' | 'headings'
}

export interface LooseColumns {
  readonly columns: readonly LooseColumn[]
  /** How many rows at the top are headings. */
  readonly headings: number
  /** True where figures of one column stand neither under each other nor on one edge. */
  readonly crooked: boolean
}

/**
 * The columns of a run of rows. Figures make the first; words stand in the room that they leave; a heading with nothing
 * under it makes one of its own. Words that reach over several columns make none.
 */
export function findColumns(rows: readonly LooseRow[]): LooseColumns {
  const first = rows.findIndex((row) => figuresIn(row).length > 0 && !isHeadingRow(row))
  const headings = first < 0 ? rows.length : first
  const body = rows.slice(headings).filter(isMulti)
  const figures = body.flatMap(figuresIn)
  const withWords = widened(
    stripes(figures).map((span): LooseColumn => ({ ...span, holds: 'figures' })),
    body.flatMap((row) => phrasesOf(row).filter((phrase) => !figures.includes(phrase))),
    'words',
  )
  const over = rows
    .slice(0, headings)
    .flatMap((row, at) =>
      phrasesOf(row).filter((phrase) => at === headings - 1 || !standsBetween(phrase, withWords)),
    )
  const columns = widened(withWords, over, 'headings')
  return {
    columns,
    headings,
    crooked: stripes(figures).some((span) => isCrooked(figures.filter((one) => overlap(one, span)))),
  }
}

/** True where a heading stands over no column but in the middle of several, as a year does over its quarters. */
const standsBetween = (phrase: Phrase, columns: readonly LooseColumn[]): boolean =>
  !columns.some((column) => overlap(column, phrase)) &&
  columns.some((first, at) =>
    columns
      .slice(at + 1)
      .some(
        (last) => Math.abs(first.from + last.to - phrase.from - phrase.to) <= 5 && first.from < phrase.from,
      ),
  )

/** The columns with those that words make where no column stands, and each as wide as the words that stand in it alone. */
function widened(
  columns: readonly LooseColumn[],
  phrases: readonly Phrase[],
  holds: LooseColumn['holds'],
): readonly LooseColumn[] {
  const free = phrases.filter((phrase) => !columns.some((column) => overlap(column, phrase)))
  const all = inOrder([...columns, ...stripes(free).map((span): LooseColumn => ({ ...span, holds }))])
  return phrases.reduce<readonly LooseColumn[]>((found, phrase) => {
    const over = found.filter((column) => overlap(column, phrase))
    const [own] = over
    if (over.length !== 1 || !own) return found
    return found.map((column) =>
      column === own
        ? { ...column, from: Math.min(column.from, phrase.from), to: Math.max(column.to, phrase.to) }
        : column,
    )
  }, all)
}

const inOrder = (columns: readonly LooseColumn[]): readonly LooseColumn[] =>
  [...columns].sort((a, b) => a.from - b.from)

/** True where figures share neither a stretch nor an edge nor a middle. */
function isCrooked(figures: readonly Phrase[]): boolean {
  const spread = (places: readonly number[]): number => Math.max(...places) - Math.min(...places)
  const common = Math.max(...figures.map(({ from }) => from)) < Math.min(...figures.map(({ to }) => to))
  const edges = [
    figures.map(({ from }) => from),
    figures.map(({ to }) => to),
    figures.map(({ from, to }) => (from + to) / 2),
  ]
  return !common && edges.every((places) => spread(places) > 2.5)
}
