import { type Figure, readFigure } from './figure.ts'
import { type Marker, readMarker } from './marker.ts'
import { stripTags } from './strip-tags.ts'

/** What one cell holds, before anybody decides what it means. */
export type CellContent =
  | { readonly kind: 'blank'; readonly cutOff: boolean }
  | FigureContent
  | { readonly kind: 'marker'; readonly marker: Marker; readonly due: string }
  | { readonly kind: 'noise'; readonly text: string }
  | { readonly kind: 'words'; readonly text: string }

export interface FigureContent {
  readonly kind: 'figure'
  /** The printed figure, or null for a bare `27 / 44`. */
  readonly value: Figure | null
  readonly numerator: Figure | null
  readonly denominator: Figure | null
  /** Words beside the figure, such as whose figure it is or its year. */
  readonly beside: string
}

const number = String.raw`-?[\dOolISZB|][\dOolISZB|,.]*`
const pair = new RegExp(String.raw`^(${number})\s*/\s*(${number})$`)
const valueWithParts = new RegExp(
  String.raw`^(${number}\s?%?)\s*\(\s*(${number})\s*(?:/|of)\s*(${number})\s*\)$`,
)
const valueWithWords = /^(-?[\d,]*\d(?:\.\d+)?\s?%?)\s+(\D.*|\((?:19|20)\d\d(?:[/-]\d\d)?\))$/u
const guessedYear = /^(?:19|20)\d\d\/\d\d$/

const alone = (value: Figure, beside = ''): FigureContent => ({
  kind: 'figure',
  value,
  numerator: null,
  denominator: null,
  beside,
})

const withParts = (value: Figure | null, numerator: Figure, denominator: Figure): FigureContent => ({
  kind: 'figure',
  value,
  numerator,
  denominator,
  beside: '',
})

/**
 * Reads one cell: a figure, `n / d`, `value (n / d)`, a figure with words beside it, a sign or missing-word,
 * noise (marks that mean nothing, as optical readers leave them), or words.
 * `readCell('<b>1.3%</b> (96 / 7,459)')` → 1.3 percent, 96 of 7459.
 */
export function readCell(raw: string): CellContent {
  const known = read.get(raw)
  if (known) return known
  const content = contentOf(raw)
  if (read.size >= readLimit) read.clear()
  if (raw.length <= 60) read.set(raw, content)
  return content
}

/** A report asks for the same cell many times over, and a large one holds the same short texts again and again. */
const read = new Map<string, CellContent>()
const readLimit = 20_000

function contentOf(raw: string): CellContent {
  const { text, cutOff } = stripTags(raw)
  if (text === '') return { kind: 'blank', cutOff }
  const plain = readMarker(text)
  const figure = readFigure(text)
  if (figure && !(plain && figure.guessed)) return alone(figure)
  const parts = valueWithParts.exec(text)
  if (parts) {
    const [value, n, d] = [readFigure(parts[1] ?? ''), readFigure(parts[2] ?? ''), readFigure(parts[3] ?? '')]
    if (value && n && d) return withParts(value, n, d)
  }
  const pairFound = guessedYear.test(text) ? null : pair.exec(text)
  if (pairFound) {
    const [n, d] = [readFigure(pairFound[1] ?? ''), readFigure(pairFound[2] ?? '')]
    if (n && d) return withParts(null, n, d)
  }
  if (plain) return { kind: 'marker', ...plain }
  const bounded =
    /^([<>≤≥]=?|under|below|above|over|at least|up to)\s*(\S+)$|^(\S+?)(\+| or (?:more|less|above|below|fewer))$/i.exec(
      text,
    )
  if (bounded) {
    const value = readFigure(bounded[2] ?? bounded[3] ?? '')
    if (value) return alone(value, bounded[1] ?? (bounded[4] ?? '').trim())
  }
  const marked =
    /^(£)\s?(\d\S*)$|^(\d\S*?)\s?([*†‡#^]+|\[\w{1,2}\]|\((?:p|r|e)\))$|^(\d{1,3}(?: \d{3})+)$/i.exec(text)
  if (marked) {
    const value = readFigure((marked[2] ?? marked[3] ?? marked[5] ?? '').replaceAll(' ', ''))
    if (value) return alone(value, marked[1] ?? marked[4] ?? 'spaces between digits')
  }
  const worded = valueWithWords.exec(text)
  if (worded) {
    const value = readFigure(worded[1] ?? '')
    if (value) return alone(value, (worded[2] ?? '').trim())
  }
  if (isNoise(text)) return { kind: 'noise', text }
  return { kind: 'words', text }
}

/** Marks left by an optical reader: a lone accented letter, `ii.`, a comma, a bullet, a TeX command. */
const isNoise = (text: string): boolean =>
  /^\\[a-z]+$/i.test(text) ||
  (text.length <= 3 && !/^[A-Za-z]{2,3}$/.test(text) && !/\p{Nd}/u.test(text)) ||
  /^[ij]{1,3}\.?$/.test(text)
