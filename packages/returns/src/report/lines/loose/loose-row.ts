import { readCell } from '../../../cells/index.ts'
import { isHeadingLine } from '../../wide/wide-table.ts'
import { joinLines, type PageRow, type Phrase } from '../page-items.ts'
import { stripes } from './stripes.ts'

/** A row of a page without lines: the lines of words that its cells are broken into, from the top. */
export interface LooseRow {
  readonly sheet: string
  readonly lines: readonly PageRow[]
  /** True where rows stand as close as the lines of one cell, so that nothing shows which words belong together. */
  readonly dense: boolean
}

/** A figure or a sign alone; a comment may begin with a figure, and words such as 'not published' may be broken. */
export const isFigure = ({ text }: Phrase): boolean => {
  const content = readCell(text)
  return content.kind === 'figure' ? content.beside === '' : content.kind === 'marker' && text.length <= 5
}
export const phrasesOf = (row: LooseRow): readonly Phrase[] => row.lines.flatMap((line) => line.phrases)
export const overlap = (a: Pick<Phrase, 'from' | 'to'>, b: Pick<Phrase, 'from' | 'to'>): boolean =>
  a.from < b.to - 0.5 && a.to > b.from + 0.5

/** True where two things stand beside each other in the row. */
export const isMulti = (row: LooseRow): boolean => row.lines.some((line) => line.phrases.length >= 2)

/** The line of a row on which most of its figures stand. */
export const figuresIn = (row: LooseRow): readonly Phrase[] =>
  row.lines
    .map((line) => line.phrases.filter(isFigure))
    .reduce<readonly Phrase[]>((most, found) => (found.length > most.length ? found : most), [])

/** The words of a row, those under each other as one text. */
export function textsOf(row: LooseRow): readonly string[] {
  const phrases = phrasesOf(row)
  return stripes(phrases).map((span) =>
    phrases.filter((phrase) => overlap(phrase, span)).reduce((words, { text }) => joinLines(words, text), ''),
  )
}

/** True where the words of a row name columns. */
export const isHeadingRow = (row: LooseRow): boolean =>
  isHeadingLine({ sheet: null, row: 0, cells: ['', ...textsOf(row)] })

/** How far a row's first line stands below the last line of another, in points. */
export const gapBetween = (upper: LooseRow, lower: LooseRow): number =>
  (upper.lines.at(-1)?.y ?? 0) - (lower.lines[0]?.y ?? 0)

export const heightOf = (row: LooseRow): number => Math.max(...row.lines.map(({ height }) => height))
