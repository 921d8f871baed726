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

/** The gaps worth asking about: worse than the neighbours by more than chance, furthest beyond chance first. */
export const toGaps = (rows: readonly CouncilRow[]): readonly CouncilRow[] =>
  rows
    .filter(({ raw }) => raw.verdict === 'worse')
    .sort((a, b) => beyondChance(b) - beyondChance(a) || a.key.localeCompare(b.key))

/** Unfavourable gaps that could not be tested, because parts were not given: relative to the median, largest first. */
export const toUntested = (rows: readonly CouncilRow[]): readonly CouncilRow[] =>
  rows
    .filter(
      ({ raw, indicator }) => raw.verdict === 'not_compared' && isUnfavourable(raw.gap, indicator.polarity),
    )
    .sort((a, b) => relative(b) - relative(a) || a.key.localeCompare(b.key))

const isUnfavourable = (gap: number | null, polarity: CouncilRow['indicator']['polarity']): boolean =>
  gap !== null && ((polarity === 'high' && gap < 0) || (polarity === 'low' && gap > 0))

const relative = ({ raw }: CouncilRow): number =>
  Math.abs(raw.gap ?? 0) / Math.max(Math.abs((raw.amount ?? 0) - (raw.gap ?? 0)), 1e-9)

/** The gaps that a page leads with: tested ones, else those that stand furthest from the neighbours. */
export function leadingGaps(rows: readonly CouncilRow[]): {
  readonly rows: readonly CouncilRow[]
  readonly tested: number
} {
  const tested = oncePerIndicator(toGaps(rows)).slice(0, 3)
  return { rows: oncePerIndicator([...tested, ...toUntested(rows)]).slice(0, 3), tested: tested.length }
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
