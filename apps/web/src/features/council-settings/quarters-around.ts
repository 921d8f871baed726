import { type PeriodCode, period, stepPeriod } from '@outturn/indicators'

/** The financial quarter of a day. `currentQuarter('2025-05-02')` → `FY2025-Q1`. */
export function currentQuarter(day: string): PeriodCode {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const start = month >= 4 ? year : year - 1
  const quarter = Math.floor(((month + 8) % 12) / 3) + 1
  return period(`FY${start}-Q${quarter}`).code
}

/** Quarters to choose from, the latest first: four to come and twenty gone by. */
export const quartersAround = (day: string): readonly PeriodCode[] =>
  Array.from({ length: 25 }, (_, i) => stepPeriod(period(currentQuarter(day)), 4 - i).code)
