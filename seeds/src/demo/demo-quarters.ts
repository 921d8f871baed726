import { type Period, period, stepPeriod } from '@outturn/indicators'

/** Years to date need the quarters before the first that is shown, back to January for the calendar year. */
const invented = 11
const shown = 8
const first = period('FY2023-Q4')

/** Every quarter that is worked out, in order; its place in the list is its number. */
export const inventedQuarters: readonly Period[] = Array.from({ length: invented }, (_, step) =>
  stepPeriod(first, step),
)

/** The eight quarters that are sent: FY2024-Q3 to FY2026-Q2. */
export const demoQuarters: readonly Period[] = inventedQuarters.slice(-shown)

/** The quarter that is being collected. */
export const currentQuarter: Period = demoQuarters.at(-1) as Period

/** The numbers of the quarters of a year up to this one; a calendar year begins with quarter 4. */
export function yearSoFar(quarter: number, calendar: 'financial' | 'calendar'): readonly number[] {
  const part = inventedQuarters[quarter]?.part ?? 1
  const since = calendar === 'financial' ? part - 1 : part % 4
  return Array.from({ length: Math.min(since, quarter) + 1 }, (_, back) => quarter - back).reverse()
}
