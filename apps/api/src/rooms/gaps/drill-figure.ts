import { bestEndOf, intervalOf } from '@outturn/benchmarking'
import type { Contract } from '@outturn/contracts'
import type { Indicator } from '@outturn/indicators'
import { atSourcePrecision, compareIntervals, type Interval } from '@outturn/statistics'

/** A figure as it stands in a store. */
export interface StoredDrill {
  readonly status: string
  readonly amount: number | null
  readonly numerator: number | null
  readonly denominator: number | null
}

const absent: Contract.DrillFigure = {
  status: 'not_available',
  amount: null,
  numerator: null,
  denominator: null,
  lower95: null,
  upper95: null,
}

/** A stored figure with its 95% interval. `without` is why there is none at all. */
export function drillFigure(
  indicator: Indicator,
  row: StoredDrill | null,
  without = 'not_available',
): Contract.DrillFigure {
  if (!row) return { ...absent, status: without }
  const { status, amount, numerator, denominator } = row
  const interval = amount === null ? null : intervalOf(indicator, row)
  return {
    ...{ status, amount, numerator, denominator },
    lower95: interval?.lower ?? null,
    upper95: interval?.upper ?? null,
  }
}

const intervalIn = ({ lower95, upper95 }: Contract.DrillFigure): Interval | null =>
  lower95 == null || upper95 == null ? null : { lower: lower95, upper: upper95 }

/** Which way a difference is: by the indicator's best end, else higher or lower. */
export function sideOfDifference(difference: number, { polarity }: Indicator): string {
  const clean = atSourcePrecision(difference)
  if (clean === 0) return 'level'
  const best = bestEndOf(polarity)
  if (best === null) return clean > 0 ? 'higher' : 'lower'
  return clean > 0 === (best === 'high') ? 'better' : 'worse'
}

/** The first figure against the second: only where both have an interval is it more than a difference. */
export function verdictOfTwo(
  indicator: Indicator,
  one: Contract.DrillFigure,
  other: Contract.DrillFigure,
): string {
  const [a, b] = [intervalIn(one), intervalIn(other)]
  const comparison = a && b ? compareIntervals(a, b) : null
  if (comparison === null || comparison === 'similar') return comparison ?? 'not_compared'
  return sideOfDifference(comparison === 'higher' ? 1 : -1, indicator)
}
