import { lastDayOf, previousPeriod, quarter } from '@outturn/indicators'
import type { ReadingScope } from '../../database/index.ts'
import { readAgreements } from '../agreements/index.ts'
import { readCollectionDates } from '../collections/index.ts'
import { readNewestReturns } from './return.store.ts'
import { showReturns } from './show-return.ts'

/** A council's periods, latest first: those with a return, those due to an agreement, and the quarter just ended. */
export async function listPeriods(scope: ReadingScope) {
  const returns = await showReturns(scope, await readNewestReturns(scope))
  const due = new Map<string, string>()
  for (const { id } of await readAgreements(scope))
    for (const { period, due_on } of await readCollectionDates(scope, id)) due.set(period, due_on)
  const byPeriod = new Map(returns.map((one) => [one.period as string, one]))
  const periods = new Set([...byPeriod.keys(), ...due.keys(), lastQuarterEnded(scope.now)])
  return [...periods]
    .map((period) => ({ period, dueOn: due.get(period) ?? null, return: byPeriod.get(period) ?? null }))
    .sort((a, b) => (lastDayOf(a.period) + a.period < lastDayOf(b.period) + b.period ? 1 : -1))
}

/** The last financial quarter that was over on the day before `now`. On 22 November 2026: FY2026-Q2. */
export function lastQuarterEnded(now: Date): string {
  const year = now.getUTCMonth() < 3 ? now.getUTCFullYear() - 1 : now.getUTCFullYear()
  const part = Math.floor(((now.getUTCMonth() + 9) % 12) / 3) + 1
  return previousPeriod(quarter(year, part)).code
}
