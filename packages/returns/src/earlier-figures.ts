import { type Basis, type Observation, previousPeriod } from '@outturn/indicators'
import type { CheckContext } from './check-context.ts'

/** What a council reported before is asked for at every cell: it is put in order once, and kept beside the list. */
const known = new WeakMap<readonly Observation[], ReadonlyMap<string, readonly Observation[]>>()

interface OfFigure {
  readonly indicator: string
  readonly basis: Basis
}

/** The council's own figures of the period before for an indicator and basis, in the order in which they are known. */
export function earlierFigures(of: OfFigure, context: CheckContext): readonly Observation[] {
  const { previous, period, councilAreaCode } = context
  const kept = known.get(previous) ?? Map.groupBy(previous, keyOf)
  known.set(previous, kept)
  return kept.get(keyOf({ ...of, period: previousPeriod(period).code, area: councilAreaCode })) ?? []
}

const keyOf = ({
  indicator,
  basis,
  period,
  area,
}: Pick<Observation, 'indicator' | 'basis' | 'period' | 'area'>) => `${indicator} ${basis} ${period} ${area}`
