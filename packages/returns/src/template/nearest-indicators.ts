import type { Indicator } from '@outturn/indicators'
import { foldWords } from './fold-words.ts'

/**
 * Indicators that a text may mean, nearest first, at most three. Compares pairs of letters (Dice's coefficient) with
 * id, name and labels; below 0.4 nothing is suggested. `rereferals_pct` → `rereferrals_pct`.
 */
export function nearestIndicators(text: string, indicators: readonly Indicator[]): readonly string[] {
  const wanted = letterPairs(text)
  if (wanted.size === 0) return []
  return indicators
    .map((indicator) => ({ id: indicator.id, likeness: likenessTo(wanted, indicator) }))
    .filter(({ likeness }) => likeness >= 0.4)
    .sort((a, b) => b.likeness - a.likeness || a.id.localeCompare(b.id, 'en'))
    .slice(0, 3)
    .map(({ id }) => id)
}

const likenessTo = (wanted: ReadonlySet<string>, indicator: Indicator): number =>
  Math.max(
    ...[indicator.id, indicator.name, indicator.shortName, ...indicator.labels].map((words) =>
      dice(wanted, letterPairs(words)),
    ),
  )

function letterPairs(text: string): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (const word of foldWords(text).split(/[^\p{L}\p{N}%]+/u))
    for (let at = 0; at < word.length - 1; at++) pairs.add(word.slice(at, at + 2))
  return pairs
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0
  for (const pair of one) if (other.has(pair)) both++
  return one.size + other.size === 0 ? 0 : (2 * both) / (one.size + other.size)
}
