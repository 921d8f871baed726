import type { Indicator } from '@outturn/indicators'
import { foldWords } from './fold-words.ts'

/** The pairs of letters of everything an indicator is called, worked out once for a whole return. */
export type LetterIndex = readonly { readonly id: string; readonly names: readonly ReadonlySet<string>[] }[]

export const indexLetters = (indicators: readonly Indicator[]): LetterIndex =>
  indicators.map(({ id, name, shortName, labels }) => ({
    id,
    names: [...new Set([id, name, shortName, ...labels])].map(letterPairs),
  }))

/**
 * Indicators that a text may mean, nearest first, at most three. Compares pairs of letters (Dice's coefficient) with
 * id, name and labels; below 0.4 nothing is suggested. `rereferals_pct` → `rereferrals_pct`.
 */
export function nearestIndicators(text: string, index: LetterIndex): readonly string[] {
  const wanted = letterPairs(text)
  if (wanted.size === 0) return []
  return index
    .map(({ id, names }) => ({ id, likeness: Math.max(...names.map((name) => dice(wanted, name))) }))
    .filter(({ likeness }) => likeness >= 0.4)
    .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map(({ id }) => id)
}

function letterPairs(text: string): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (const word of foldWords(text.slice(0, 200)).split(/[^\p{L}\p{N}%]+/u))
    for (let at = 0; at < word.length - 1; at++) pairs.add(word.slice(at, at + 2))
  return pairs
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0
  for (const pair of one) if (other.has(pair)) both++
  return one.size + other.size === 0 ? 0 : (2 * both) / (one.size + other.size)
}
