import type { ValueToken } from './value-line.ts'

/** A line of values parted: months, the two changes, polarity, average, largest, comparators. */
export interface SplitValues {
  readonly months: readonly ValueToken[]
  readonly changes: readonly [ValueToken, ValueToken]
  readonly polarity: ValueToken | null
  readonly average: ValueToken
  readonly largest: ValueToken
  readonly comparators: readonly ValueToken[]
}

const isGlyph = (token: ValueToken): boolean =>
  token.kind === 'higher_is_better' || token.kind === 'lower_is_better' || token.kind === 'unknown_sign'
const isChange = (token: ValueToken | undefined): boolean =>
  token?.kind === 'not_applicable' || (token?.kind === 'figure' && token.figure?.percent === true)

const cut = (tokens: readonly ValueToken[], at: number, glyph: number): SplitValues | null => {
  const rest = tokens.slice(at + 2).filter((token) => !isGlyph(token))
  const [first, second, average, largest] = [tokens[at], tokens[at + 1], rest[0], rest[1]]
  if (!isChange(first) || !isChange(second) || !first || !second || !average || !largest) return null
  return {
    months: tokens.slice(0, at),
    changes: [first, second],
    polarity: glyph < 0 ? null : (tokens[glyph] ?? null),
    average,
    largest,
    comparators: rest.slice(2),
  }
}

/**
 * Every way in which the values can be parted. A glyph fixes the place, since it stands right after the changes;
 * without one, any two changes followed by an average and a largest value may be the place.
 */
export function waysToSplit(tokens: readonly ValueToken[]): readonly SplitValues[] {
  const glyph = tokens.findIndex(isGlyph)
  if (glyph >= 0) {
    const only = cut(tokens, glyph - 2, glyph)
    return only ? [only] : []
  }
  return tokens.flatMap((_, at) => cut(tokens, at, -1) ?? [])
}
