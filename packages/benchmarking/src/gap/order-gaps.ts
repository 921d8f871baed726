import { mad } from '@outturn/statistics'
import { intervalOf, type NoInterval, noIntervalBecause } from '../interval/interval-of.ts'
import { type Verdict, verdictOn } from '../verdict.ts'
import { type Gap, gapTo } from './gap.ts'
import type { GapCandidate, NotListed } from './gap-candidate.ts'
import { lastedFor } from './lasted-for.ts'
import { lastingFrom } from './lasting-from.ts'

/** What put a gap below the one above it. `first` stands at the top. */
export type Deciding = 'first' | 'distinguishable' | 'lasting' | 'size' | 'children' | 'name'

/** A gap in its place, with every fact that the place rests on. */
export interface PlacedGap<Candidate extends GapCandidate = GapCandidate> {
  readonly candidate: Candidate
  readonly gap: Extract<Gap, { kind: 'gap' }>
  readonly verdict: Verdict
  /** Whether the gap is more than chance; `not_tested` with the reason. */
  readonly distinguishable: 'distinguishable' | 'not_tested' | 'could_be_chance'
  readonly notTestedBecause: NoInterval | null
  /** Consecutive periods on this side, this one included. */
  readonly periods: number
  /** |gap| in median absolute deviations of the contributors; null where they have no spread. */
  readonly size: number | null
  readonly decidedBy: Deciding
}

/** A council's gaps in order, and what could not be put in order. */
export interface OrderedGaps<Candidate extends GapCandidate = GapCandidate> {
  /** Unfavourable, the one that matters most first. */
  readonly unfavourable: readonly PlacedGap<Candidate>[]
  readonly favourable: readonly PlacedGap<Candidate>[]
  /** No good direction: unusual rather than bad. */
  readonly unusual: readonly PlacedGap<Candidate>[]
  readonly level: readonly PlacedGap<Candidate>[]
  readonly notListed: readonly { readonly candidate: Candidate; readonly because: NotListed }[]
  /** How many of how many could be tested, and how they came out. */
  readonly counts: Readonly<Record<Verdict, number>>
}

/**
 * Puts a council's gaps in order of what matters: distinguishable from chance before not tested before what could
 * be chance; lasting (a year of quarters, two years …) before newer; then larger in units of the contributors' own spread;
 * then more children. Each place says which of these decided it.
 * Spread is the median absolute deviation, so that one contributor far off does not make every gap small.
 * Source: our own, from PRODUCT's question 'the few gaps that matter'.
 */
export function orderGaps<Candidate extends GapCandidate>(
  candidates: readonly Candidate[],
): OrderedGaps<Candidate> {
  const counts = { better: 0, worse: 0, similar: 0, higher: 0, lower: 0, not_compared: 0 }
  const lists: Record<'unfavourable' | 'favourable' | 'unusual' | 'level', PlacedGap<Candidate>[]> = {
    unfavourable: [],
    favourable: [],
    unusual: [],
    level: [],
  }
  const notListed: { candidate: Candidate; because: NotListed }[] = []
  for (const candidate of candidates) {
    const placed = place(candidate)
    counts[typeof placed === 'string' ? 'not_compared' : placed.verdict] += 1
    if (typeof placed === 'string') notListed.push({ candidate, because: placed })
    else lists[listOf(placed.gap.side)].push(placed)
  }
  return {
    unfavourable: inOrder(lists.unfavourable),
    favourable: inOrder(lists.favourable),
    unusual: inOrder(lists.unusual),
    level: lists.level,
    notListed,
    counts,
  }
}

const listOf = (side: PlacedGap['gap']['side']) => (side === 'higher' || side === 'lower' ? 'unusual' : side)

function place<Candidate extends GapCandidate>(candidate: Candidate): PlacedGap<Candidate> | NotListed {
  const { indicator, figure, comparator } = candidate
  if (figure.value.kind === 'missing') return figure.value.because
  if (candidate.refused) return candidate.refused
  const gap = gapTo(figure, comparator, indicator)
  if (gap.kind === 'no_gap') return 'comparator_missing'
  const verdict = verdictOn(intervalOf(indicator, figure), comparator, indicator.polarity)
  const spread = mad(candidate.contributors) ?? 0
  return {
    candidate,
    gap,
    verdict,
    distinguishable:
      verdict === 'not_compared'
        ? 'not_tested'
        : verdict === 'similar'
          ? 'could_be_chance'
          : 'distinguishable',
    notTestedBecause:
      verdict === 'not_compared' ? noIntervalBecause(indicator, figure.numerator, figure.denominator) : null,
    periods: lastedFor(candidate.series, candidate.comparatorSeries),
    size: spread > 0 ? Math.abs(gap.amount) / spread : null,
    decidedBy: 'first',
  }
}

const certainty = { distinguishable: 0, not_tested: 1, could_be_chance: 2 } as const

/** The criteria in turn: negative where `a` comes first. */
const criteria: readonly (readonly [Deciding, (a: PlacedGap, b: PlacedGap) => number])[] = [
  ['distinguishable', (a, b) => certainty[a.distinguishable] - certainty[b.distinguishable]],
  ['lasting', (a, b) => Number(lasts(b)) - Number(lasts(a))],
  ['size', (a, b) => (b.size ?? -1) - (a.size ?? -1)],
  ['children', (a, b) => children(b) - children(a)],
  ['name', (a, b) => a.candidate.indicator.id.localeCompare(b.candidate.indicator.id, 'en')],
]

const lasts = ({ periods, candidate }: PlacedGap) => periods >= lastingFrom(candidate.every)
const children = ({ gap }: PlacedGap) => (gap.count.kind === 'counted' ? gap.count.toClose : -1)

function inOrder<Candidate extends GapCandidate>(
  gaps: readonly PlacedGap<Candidate>[],
): PlacedGap<Candidate>[] {
  const decided = (a: PlacedGap, b: PlacedGap) => criteria.find(([, compare]) => compare(a, b) !== 0)
  const sorted = gaps.toSorted((a, b) => decided(a, b)?.[1](a, b) ?? 0)
  return sorted.map((gap, i) => {
    const above = sorted[i - 1]
    return { ...gap, decidedBy: above ? (decided(above, gap)?.[0] ?? 'name') : 'first' }
  })
}
