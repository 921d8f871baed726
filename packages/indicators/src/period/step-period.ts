import { period } from './parse-period.ts'
import type { Period } from './period.ts'

const partsInYear = {
  month: 12,
  quarter: 4,
  term: 3,
  financial_year: 1,
  academic_year: 1,
  calendar_year: 1,
} as const

/** The period `steps` later (or earlier, when negative) of the same kind. `stepPeriod(FY2023-Q1, -1)` → FY2022-Q4. */
export function stepPeriod(from: Period, steps: number): Period {
  const parts = partsInYear[from.kind]
  const index = from.year * parts + (from.part - 1) + steps
  const year = Math.floor(index / parts)
  const part = index - year * parts + 1
  switch (from.kind) {
    case 'month':
      return period(`${year}-${String(part).padStart(2, '0')}`)
    case 'quarter':
      return period(`FY${year}-Q${part}`)
    case 'term':
      return period(`AY${year}-T${part}`)
    case 'financial_year':
      return period(`FY${year}`)
    case 'academic_year':
      return period(`AY${year}`)
    case 'calendar_year':
      return period(`CY${year}`)
  }
}

export const previousPeriod = (from: Period): Period => stepPeriod(from, -1)
export const samePeriodLastYear = (from: Period): Period => stepPeriod(from, -partsInYear[from.kind])

/** How many steps lie from one period to another of the same kind; null where the kinds differ. */
export function stepsBetween(from: Period, to: Period): number | null {
  if (from.kind !== to.kind) return null
  const parts = partsInYear[from.kind]
  return (to.year - from.year) * parts + (to.part - from.part)
}

/** True where `later` is the very next period of the same kind. */
export const areConsecutive = (earlier: Period, later: Period): boolean => stepsBetween(earlier, later) === 1
