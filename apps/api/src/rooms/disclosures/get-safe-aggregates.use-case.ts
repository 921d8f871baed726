import type { Contract } from '@outturn/contracts'
import type { ReadingScope } from '../../database/index.ts'
import { readOwnArea } from './own-area.store.ts'
import { readNewestAggregates } from './safe-aggregate.store.ts'

/**
 * The safe aggregates beside all figures of the asker's own council of a period, as they stood at a moment. They were
 * judged and kept when something was released; nothing is worked out here. Null for another council's area.
 */
export async function getSafeAggregates(
  scope: ReadingScope,
  question: { readonly area: string; readonly period: string; readonly asOf: string },
): Promise<Contract.SafeAggregates | null> {
  const council = scope.who.councilId
  if (council === null || (await readOwnArea(scope, council)) !== question.area) return null
  const rows = await readNewestAggregates(scope, { ...question, council })
  return {
    ...{ area: question.area, period: question.period },
    indicator: rows.map(({ indicator }) => indicator),
    basis: rows.map(({ basis }) => basis),
    group: rows.map(({ grouping }) => grouping),
    by: rows.map(({ statistic }) => statistic),
    amount: rows.map(({ amount }) => amount),
    decision: rows.map(({ decision }) => decision),
    rule: rows.map(({ rule }) => rule),
    counted: rows.map(({ counted }) => counted),
    of: rows.map((row) => row.of),
    standsFrom: rows.map(({ in_force_from }) => in_force_from.toISOString()),
  }
}
