import { parsePeriod, stepPeriod } from '@outturn/indicators'
import type { LayoutReading, LayoutSettings, ReportNote } from '../../report/layout.ts'
import type { ReportDocument } from '../../report/lines/report-line.ts'
import type { ReadCell } from '../../report/read-cell-types.ts'
import { applyRules } from '../../report/rules/apply-rules.ts'
import { bestSplit } from './judge-split.ts'
import { newestMonth } from './newest-month.ts'
import { readRecord } from './read-record.ts'
import { splitRecords } from './split-records.ts'
import { waysToSplit } from './split-values.ts'

/** The order that this dataset prints its comparators in, unless the council's profile says otherwise. */
const usualOrder: readonly ReadCell['role'][] = [
  'comparator_stat_neighbours',
  'comparator_national',
  'comparator_region',
]

/** Reads every record. How many months a line holds is what most lines hold; lines with another number wait. */
export function readMonthlyDataset(document: ReportDocument, settings: LayoutSettings): LayoutReading {
  const records = splitRecords(document)
  const months = commonest(
    records.flatMap((record) => waysToSplit(record.values)).map((split) => split.months.length),
  )
  const newest = settings.latestPeriod ?? newestMonth(document)
  const periods = monthsUpTo(newest, months)
  const notes: ReportNote[] =
    newest === null
      ? [
          {
            place: { sheet: null, row: 1, column: 0 },
            code: 'newest-month-unknown',
            grade: 'held',
            seen: 'Nothing in the report names its newest month.',
          },
        ]
      : []
  const cells = records.flatMap((record) =>
    readRecord(record, {
      split: bestSplit(waysToSplit(record.values), months),
      months,
      periods,
      order: settings.comparatorOrder ?? usualOrder,
      orderIs: settings.comparatorOrder ? 'settled' : 'usual',
    }),
  )
  return { cells: applyRules(cells), notes }
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const n of numbers) counts.set(n, (counts.get(n) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** The codes of so many months up to the newest, oldest first; blanks where the newest is not known. */
function monthsUpTo(newest: string | null, count: number): readonly string[] {
  const last = newest === null ? null : parsePeriod(newest)
  return Array.from({ length: count }, (_, i) => (last ? stepPeriod(last, i - count + 1).code : ''))
}
