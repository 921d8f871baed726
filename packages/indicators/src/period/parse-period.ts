import type { Period, PeriodCode } from './period.ts'

const forms = [
  { kind: 'month', pattern: /^(\d{4})-(0[1-9]|1[0-2])$/ },
  { kind: 'quarter', pattern: /^FY(\d{4})-Q([1-4])$/ },
  { kind: 'term', pattern: /^AY(\d{4})-T([1-3])$/ },
  { kind: 'financial_year', pattern: /^FY(\d{4})$/ },
  { kind: 'academic_year', pattern: /^AY(\d{4})$/ },
  { kind: 'calendar_year', pattern: /^CY(\d{4})$/ },
] as const

/** The period of a code, or null where the text is not one. `parsePeriod('FY2023-Q2')` → quarter 2 of 2023/24. */
export function parsePeriod(code: string): Period | null {
  for (const { kind, pattern } of forms) {
    const found = pattern.exec(code)
    if (found)
      return { kind, code: code as PeriodCode, year: Number(found[1]), part: Number(found[2] ?? 1) } as Period
  }
  return null
}

/** The period of a code that is known to be one. Throws where it is not: a fault, not a finding. */
export function period(code: string): Period {
  const found = parsePeriod(code)
  if (!found) throw new RangeError(`“${code}” is not a period's code`)
  return found
}
