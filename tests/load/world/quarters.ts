import { period, stepPeriod } from '@outturn/indicators'

/** The last quarter of the benchmark. */
export const lastQuarter = 'FY2026-Q2'

/** So many quarters up to the last one, newest first. */
export function quarters(count: number): readonly string[] {
  return Array.from({ length: count }, (_, back) => stepPeriod(period(lastQuarter), -back).code)
}
