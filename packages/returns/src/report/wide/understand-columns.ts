import { quarter } from '@outturn/indicators'
import { type PeriodWords, stripTags, yearCode } from '../../cells/index.ts'
import type { Column, ColumnKind } from './column.ts'
import { judgeColumnOrder } from './judge-column-order.ts'
import { readTitle, type TitleReading } from './read-title.ts'
import { repairSplitWords } from './repair-split-words.ts'
import { yearKindOf } from './year-kind.ts'
import { yearOfQuarter } from './year-of-quarter.ts'

export interface HeadingWords {
  /** Labels of the rows below: they tell school years from financial ones. */
  readonly rowLabels: readonly string[]
}

const columnReadings = (rows: readonly (readonly string[])[], index: number): readonly TitleReading[] =>
  [...rows]
    .reverse()
    .map((row) => readTitle(row[index] ?? ''))
    .filter((reading) => reading.is !== 'blank')

/**
 * Reads one to three heading rows as columns. A quarter without a year takes the year that stands above its
 * group; a year is financial beside quarters and academic beside terms; a comparator without a year is 'latest'.
 * Periods that stand in no order, or twice, make every such column doubtful.
 */
export function understandColumns(
  headings: readonly (readonly string[])[],
  words: HeadingWords,
): readonly Column[] {
  const rows = headings.map(repairSplitWords)
  const width = Math.max(...rows.map((row) => row.length))
  const readings = Array.from({ length: width }, (_, index) => columnReadings(rows, index))
  const periods = readings.map((list) => list.find((reading) => reading.is === 'period'))
  // A period under a heading that nobody understands may be another column's: `Qtr. l` under `2023-24` is no year.
  const unclear = readings.map(
    (list, index) =>
      (list[0]?.is === 'unknown' && list.some((reading) => reading.is === 'period')) ||
      isYearOverNothing(rows, index),
  )
  const kind = yearKindOf(
    periods.flatMap((p) => (p?.is === 'period' ? [p.words] : [])),
    words.rowLabels,
  )
  const firstPeriod = periods.findIndex((p) => p !== undefined)
  const columns = readings.map((list, index): Column => {
    const title = bottomTitle(rows, index)
    const found = periods[index]
    if (found?.is === 'period') return { index, title, kind: periodKind(found.words, found.mended, index) }
    return { index, title, kind: plainKind(list, index) }
  })
  return doubtTargets(judgeColumnOrder(columns))

  function periodKind(found: PeriodWords, mended: boolean, index: number): ColumnKind {
    const period = (code: string, doubt: string | null = null): ColumnKind => ({
      is: 'figure',
      role: 'outturn',
      period: code,
      doubt: mended
        ? 'Letters stand for digits in the heading of this column.'
        : unclear[index]
          ? 'Part of the heading is not understood.'
          : doubt,
    })
    if (found.is === 'year') return period(yearCode(found.year, kind.kind), null)
    if (found.is !== 'quarter_of_unknown_year') return period(found.code)
    const year = yearOfQuarter(rows, periods, index)
    return year === null
      ? period('', 'The heading names a quarter but no year stands above it.')
      : period(quarter(year, found.part).code)
  }

  function plainKind(list: readonly TitleReading[], index: number): ColumnKind {
    const reading = list.find((r) => r.is !== 'outturn' && r.is !== 'unknown') ?? list[0]
    if (index < firstPeriod || (firstPeriod < 0 && index === 0))
      return reading?.is === 'code' || reading?.is === 'owner' ? { is: reading.is } : { is: 'unknown' }
    if (!reading) return { is: 'blank' }
    switch (reading.is) {
      case 'sign':
        return { is: 'sign', role: reading.role }
      case 'target':
        return { is: 'figure', role: 'target', period: '', doubt: null }
      case 'outturn':
        return { is: 'figure', role: 'outturn', period: '', doubt: 'The heading names no period.' }
      case 'comparator':
        return {
          is: 'comparator',
          role: reading.role,
          period: reading.year === null ? 'latest' : yearCode(reading.year, kind.kind),
          doubt: reading.sure ? null : 'The heading does not say whose figure this is.',
        }
      case 'comment':
      case 'owner':
      case 'code':
      case 'blank':
        return { is: reading.is }
      default:
        return { is: 'unknown' }
    }
  }
}

const bottomTitle = (rows: readonly (readonly string[])[], index: number): string => {
  for (const row of [...rows].reverse()) {
    const { text } = stripTags(row[index] ?? '')
    if (text !== '') return text
  }
  return ''
}

/** Targets belong to the newest outturn: where an outturn column is doubtful, nobody knows which that is. */
function doubtTargets(columns: readonly Column[]): readonly Column[] {
  const first = columns.findIndex((column) => column.kind.is === 'figure')
  const doubtful = columns.some(
    (column) =>
      (column.kind.is === 'figure' && column.kind.role === 'outturn' && column.kind.doubt !== null) ||
      (column.kind.is === 'unknown' && column.index > first && column.title !== ''),
  )
  if (!doubtful) return columns
  return columns.map((column) =>
    column.kind.is === 'figure' && column.kind.role === 'target'
      ? {
          ...column,
          kind: { ...column.kind, doubt: 'The period that the target belongs to is not certain.' },
        }
      : column,
  )
}

/**
 * A year that stands in a row above the quarters heads a span; over a column whose own heading is blank it says
 * nothing about that column, whose quarter is lost.
 */
function isYearOverNothing(rows: readonly (readonly string[])[], index: number): boolean {
  const isQuarter = (cell: string): boolean => {
    const reading = readTitle(cell)
    return reading.is === 'period' && reading.words.is === 'quarter_of_unknown_year'
  }
  const quarters = rows.findLastIndex((row) => row.some(isQuarter))
  const own = rows.findLastIndex((row) => readTitle(row[index] ?? '').is !== 'blank')
  const reading = own < 0 ? null : readTitle(rows[own]?.[index] ?? '')
  return reading?.is === 'period' && reading.words.is === 'year' && own < quarters
}
