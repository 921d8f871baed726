import type { PeriodWords } from '../../cells/index.ts'

/** Which kind of year a table's `2021/22` is, and whether the table itself says so. */
export interface YearKind {
  readonly kind: 'financial' | 'academic'
  readonly sure: boolean
}

const schoolWords =
  /key stage|foundation stage|good level of development|progress 8|attainment|ofsted|school|pupil|\bgcse|absence|attendance/i

/**
 * Quarters beside the years make them financial, terms make them academic. With neither, a table with a row about
 * schools or results is academic, any other financial, and neither is sure.
 */
export function yearKindOf(periods: readonly PeriodWords[], rowLabels: readonly string[]): YearKind {
  if (
    periods.some(
      (period) => period.is === 'quarter' || period.is === 'quarter_of_unknown_year' || period.is === 'month',
    )
  )
    return { kind: 'financial', sure: true }
  if (periods.some((period) => period.is === 'term')) return { kind: 'academic', sure: true }
  return { kind: rowLabels.some((label) => schoolWords.test(label)) ? 'academic' : 'financial', sure: false }
}
