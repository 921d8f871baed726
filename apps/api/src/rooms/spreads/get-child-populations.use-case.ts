import type { Contract } from '@outturn/contracts'
import { parsePeriod, periodDates } from '@outturn/indicators'
import type { ReadingScope } from '../../database/index.ts'
import { readChildPopulations } from './spread.store.ts'

/** Children of every area at the last mid-year estimate (30 June) before a period ended; null for no period. */
export async function getChildPopulations(
  scope: ReadingScope,
  code: string,
): Promise<Contract.ChildPopulations | null> {
  const period = parsePeriod(code)
  if (!period) return null
  const { last } = periodDates(period)
  const newest = Number(last.slice(0, 4)) - (last.slice(5) >= '06-30' ? 0 : 1)
  const rows = await readChildPopulations(scope, newest)
  return {
    period: period.code,
    areaCode: rows.map((row) => row.area_code),
    year: rows.map((row) => row.year),
    aged0to17: rows.map((row) => row.aged_0_17),
  }
}
