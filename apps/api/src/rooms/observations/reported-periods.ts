import { type Period, period, stepPeriod } from '@outturn/indicators'

/** The period at place nought of each kind, as the database counts them. */
const origins: Readonly<Record<string, Period>> = {
  month: period('0000-01'),
  quarter: period('FY0000-Q1'),
  term: period('AY0000-T1'),
  financial_year: period('FY0000'),
  academic_year: period('AY0000'),
  calendar_year: period('CY0000'),
}

/**
 * The codes of the places that the database keeps as runs; throws for a kind that is none.
 * Example: `quarter`, `{[8105,8107)}` → FY2026-Q2, FY2026-Q3.
 */
export function reportedPeriods(kind: string, runs: string): string[] {
  const origin = origins[kind]
  if (!origin) throw new RangeError(`${kind} is no kind of period`)
  return [...runs.matchAll(/\[(\d+),(\d+)\)/g)].flatMap(([, from, to]) =>
    Array.from({ length: Number(to) - Number(from) }, (_, i) => stepPeriod(origin, Number(from) + i).code),
  )
}
