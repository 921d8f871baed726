import { type Figure, foldLookAlikes, readFigure } from '../../cells/index.ts'

/** One token of a line of values: a figure, a word or sign for a missing one, or the glyph of polarity. */
export interface ValueToken {
  readonly text: string
  readonly kind:
    | 'figure'
    | 'not_applicable'
    | 'dash'
    | 'tbc'
    | 'local'
    | 'higher_is_better'
    | 'lower_is_better'
    | 'unknown_sign'
  readonly figure: Figure | null
}

const kinds: readonly (readonly [RegExp, ValueToken['kind']])[] = [
  [/^(?:- ?n\/a|n\/a)$/i, 'not_applicable'],
  [/^[-–]$/, 'dash'],
  [/^tb[cd]$/i, 'tbc'],
  [/^local$/i, 'local'],
  [/^[\uf070▲]$/, 'higher_is_better'],
  [/^[\uf071▼]$/, 'lower_is_better'],
  // A sign of polarity from a typeface that the file does not name: where it stands is known, what it says is not.
  [/^[\u0000\ufffd]$/, 'unknown_sign'],
]

function tokenOf(text: string): ValueToken | null {
  const folded = foldLookAlikes(text)
  const word = kinds.find(([pattern]) => pattern.test(folded))
  if (word) return { text, kind: word[1], figure: null }
  const figure = readFigure(text)
  return figure ? { text, kind: 'figure', figure } : null
}

/**
 * The values at the end of a line, or null where fewer than five stand there. Prose glued before them is dropped:
 * `which meet their needs. 477 477 470 478 471 489 480 -2% 1%` gives the nine values. `- n/a` is one value.
 */
export function valuesOfLine(line: string): readonly ValueToken[] | null {
  const words = line
    .replace(/[-–]\s*n\/a/gi, ' \u0001 ')
    .split(/\s+/)
    .filter((word) => word !== '')
  const tokens: ValueToken[] = []
  for (const word of words.reverse()) {
    const token = tokenOf(word === '\u0001' ? '- n/a' : word)
    if (!token) break
    tokens.unshift(token)
  }
  return tokens.length >= 5 &&
    tokens.some((token) => token.kind === 'not_applicable' || token.text.endsWith('%') || token.figure)
    ? tokens
    : null
}
