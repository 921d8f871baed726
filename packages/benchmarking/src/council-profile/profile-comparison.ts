import { type Indicator, measured } from '@outturn/indicators'
import type { Interval } from '@outturn/statistics'
import { type Comparability, comparability } from '../comparability/comparability.ts'
import { gapTo } from '../gap/gap.ts'
import { noIntervalBecause } from '../interval/interval-of.ts'
import { verdictOn } from '../verdict.ts'
import type { ComparisonColumns, NoVerdict } from './column-kinds.ts'
import type { ProfileInput } from './profile-input.ts'

type Row = { -readonly [Column in keyof ComparisonColumns]: ComparisonColumns[Column][number] }

const empty: Row = {
  refusal: null,
  notes: [],
  verdict: 'not_compared',
  verdictReason: null,
  gap: null,
  gapCount: null,
  gapReach: null,
  gapReason: null,
}

/** Every row against the comparator: refusal, or verdict, gap and children with the reason for what is not said. */
export function profileComparison(
  input: ProfileInput,
  intervals: readonly (Interval | null)[],
): ComparisonColumns {
  const rows = input.indicators.map((indicator, i) =>
    compareRow(input, { indicator, i, interval: intervals[i] ?? null }),
  )
  return {
    refusal: rows.map((row) => row.refusal),
    notes: rows.map((row) => row.notes),
    verdict: rows.map((row) => row.verdict),
    verdictReason: rows.map((row) => row.verdictReason),
    gap: rows.map((row) => row.gap),
    gapCount: rows.map((row) => row.gapCount),
    gapReach: rows.map((row) => row.gapReach),
    gapReason: rows.map((row) => row.gapReason),
  }
}

interface RowOf {
  readonly indicator: Indicator
  readonly i: number
  readonly interval: Interval | null
}

function compareRow(input: ProfileInput, { indicator, i, interval }: RowOf): Row {
  const own = input.own.amounts[i] ?? null
  const against = input.comparator?.amounts[i] ?? null
  const allowed = rowComparability(input, indicator, i)
  if (allowed?.kind === 'refused')
    return { ...empty, refusal: allowed.because, verdictReason: allowed.because, gapReason: allowed.because }
  const absent: NoVerdict | null =
    own === null ? 'figure_missing' : against === null ? 'comparator_missing' : null
  if (absent || own === null || against === null)
    return { ...empty, verdictReason: absent, gapReason: absent }
  const numerator = input.own.numerators[i] ?? null
  const denominator = input.own.denominators[i] ?? null
  const gap = gapTo({ value: measured(own), numerator, denominator }, against, indicator)
  const count = gap.kind === 'gap' ? gap.count : null
  return {
    refusal: null,
    notes: allowed?.notes ?? [],
    verdict: verdictOn(interval, against, indicator.polarity),
    verdictReason: interval ? null : noIntervalBecause(indicator, numerator, denominator),
    gap: own - against,
    gapCount: count?.kind === 'counted' ? count.toClose : null,
    gapReach: count?.kind === 'counted' ? count.toReach : null,
    gapReason: count?.kind === 'not_counted' ? count.because : null,
  }
}

function rowComparability(input: ProfileInput, indicator: Indicator, i: number): Comparability | null {
  const { comparator } = input
  const [basis, period, otherBasis] = [input.bases[i], comparator?.periods[i], comparator?.bases[i]]
  if (!comparator || !basis || !period || !otherBasis) return null
  const differs = comparator.differs?.[i]
  return comparability(
    { indicator, basis, period: input.period, area: input.area },
    { indicator, basis: otherBasis, period, area: comparator.area, ...(differs ? { differs } : {}) },
  )
}
