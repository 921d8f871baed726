import type { Contract } from '@outturn/contracts'
import type { ReadingScope } from '../../database/index.ts'
import { readSpreads } from './spread.store.ts'

/** How England's councils spread over every published indicator of some periods. */
export async function getSpreads(
  scope: ReadingScope,
  periods: readonly string[],
): Promise<Contract.PublishedSpreads> {
  const rows = await readSpreads(scope, periods)
  return {
    indicator: rows.map((row) => row.indicator),
    basis: rows.map((row) => row.basis),
    period: rows.map((row) => row.period),
    counted: rows.map((row) => row.counted),
    mean: rows.map((row) => row.sum / row.counted),
    min: rows.map((row) => row.min),
    q1: rows.map((row) => row.q1),
    q2: rows.map((row) => row.q2),
    q3: rows.map((row) => row.q3),
    max: rows.map((row) => row.max),
  }
}
