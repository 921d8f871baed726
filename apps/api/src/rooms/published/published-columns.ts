import { period } from '@outturn/indicators'
import type { ReadingScope } from '../../database/index.ts'
import { type ComparedColumn, readComparedPeriods } from './compare-published.store.ts'
import { measuresOf } from './compare-published.use-case.ts'

/** The published columns of a year, or each measure's latest, each once; and the years with figures, newest first. */
export async function readPublishedColumns(
  scope: ReadingScope,
  year: number | null,
): Promise<{ readonly columns: readonly ComparedColumn[]; readonly years: readonly number[] }> {
  const periods = await readComparedPeriods(scope)
  const measures = measuresOf(periods, { year, neighbourSet: '' })
  const once = new Map(measures.map(({ column }) => [`${column.indicator} ${column.basis}`, column]))
  const years = new Set(periods.map((one) => period(one.period).year))
  return { columns: [...once.values()], years: [...years].sort((a, b) => b - a) }
}
