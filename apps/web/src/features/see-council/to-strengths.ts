import type { CouncilCounts } from '../../words/council.ts'
import type { CouncilRow } from './to-council-rows.ts'

/** How many rows were tested against the neighbours, and how they came out. */
export function toCounts(rows: readonly CouncilRow[]): CouncilCounts {
  const of = (verdict: string) => rows.filter(({ raw }) => raw.verdict === verdict).length
  const tested = rows.filter(({ raw }) => raw.verdict !== 'not_compared').length
  return { shown: rows.length, tested, worse: of('worse'), similar: of('similar'), better: of('better') }
}

/** How far the gap goes beyond chance: the gap in half-widths of the figure's own interval. */
function beyondChance({ raw }: CouncilRow): number {
  if (raw.amount === null || raw.gap === null) return 0
  const half = ((raw.upper95 ?? raw.amount) - (raw.lower95 ?? raw.amount)) / 2
  return half > 0 ? Math.abs(raw.gap) / half : 0
}

/** What is better than the neighbours by more than chance, furthest first. */
export const toStrengths = (rows: readonly CouncilRow[]): readonly CouncilRow[] =>
  oncePerIndicator(
    rows
      .filter(({ raw }) => raw.verdict === 'better')
      .sort((a, b) => beyondChance(b) - beyondChance(a) || a.key.localeCompare(b.key)),
  )

/** One indicator in two bases is one gap: the first of them stands. */
const oncePerIndicator = (rows: readonly CouncilRow[]): readonly CouncilRow[] =>
  rows.filter((row, at) => rows.findIndex(({ indicator }) => indicator.id === row.indicator.id) === at)
