import { listed, numberWithin, plural } from './numbers.ts'

interface Moved {
  readonly rank: number
  readonly previousRank: number
  readonly passed: readonly string[]
  readonly passedBy: readonly string[]
  readonly fellAway: readonly string[]
  readonly arrivedAbove: readonly string[]
  readonly own: string
}

/** `up 2`, `down 1`, `same` */
export const moveWords = (up: number): string => (up > 0 ? `up ${up}` : up < 0 ? `down ${-up}` : 'same')

/** `1st`, `22nd` */
export function ordinal(place: number): string {
  const teen = place % 100 > 10 && place % 100 < 14
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th')
  return `${place}${ending}`
}

const owns: Readonly<Record<string, string>> = {
  favourable: 'Its own figure moved for the better.',
  unfavourable: 'Its own figure moved for the worse.',
  level: 'Its own figure did not move.',
}

/** Why a rank moved, in a sentence: whom it passed, who passed it, who came and went, what its own figure did. */
export function movementWords(
  name: string,
  moved: Moved,
  {
    period,
    names,
  }: { readonly period: string; readonly names: (codes: readonly string[]) => readonly string[] },
): string {
  const named = (codes: readonly string[]) =>
    codes.length > 4 ? `${numberWithin(codes.length)} councils` : listed(names(codes))
  const parts = [
    moved.passed.length > 0 && `it passed ${named(moved.passed)}`,
    moved.passedBy.length > 0 && `${named(moved.passedBy)} passed it`,
    moved.fellAway.length > 0 &&
      `${named(moved.fellAway)}, above it then, ${plural(moved.fellAway.length, 'is', 'are')} not ranked now`,
    moved.arrivedAbove.length > 0 &&
      `${named(moved.arrivedAbove)}, above it now, ${plural(moved.arrivedAbove.length, 'was', 'were')} not ranked then`,
  ].filter((part): part is string => typeof part === 'string')
  const place =
    moved.rank === moved.previousRank
      ? `is ${ordinal(moved.rank)}, as in ${period}`
      : `is ${ordinal(moved.rank)}, from ${ordinal(moved.previousRank)} in ${period}`
  return `${name} ${place}${parts.length > 0 ? `: ${listed(parts)}` : ''}. ${owns[moved.own] ?? ''}`.trim()
}

export const movement = {
  title: 'Why the rank moved',
  choose: 'Mark a council above to see why its rank moved.',
  notBoth: 'The marked council is not ranked in both tables.',
  sinceYear: 'Since last year',
  newlyRanked: (names: readonly string[]): string =>
    `${listed(names)} ${plural(names.length, 'is', 'are')} now in the table.`,
} as const
