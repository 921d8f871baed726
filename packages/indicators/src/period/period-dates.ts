import type { Period } from './period.ts'

const iso = (year: number, monthOfYear: number, day: number) =>
  new Date(Date.UTC(year, monthOfYear - 1, day)).toISOString().slice(0, 10)

/** First and last day (inclusive, ISO). `periodDates(FY2023-Q2)` → 2023-07-01 to 2023-09-30. */
export function periodDates(of: Period): { readonly first: string; readonly last: string } {
  const { first, months } = startOf(of)
  return { first: iso(first.year, first.month, 1), last: iso(first.year, first.month + months, 0) }
}

function startOf(of: Period): { first: { year: number; month: number }; months: number } {
  switch (of.kind) {
    case 'month':
      return { first: { year: of.year, month: of.part }, months: 1 }
    case 'quarter':
      return { first: { year: of.year, month: 4 + 3 * (of.part - 1) }, months: 3 }
    case 'term':
      // Autumn September to December, spring January to March, summer April to August.
      return [
        { first: { year: of.year, month: 9 }, months: 4 },
        { first: { year: of.year + 1, month: 1 }, months: 3 },
        { first: { year: of.year + 1, month: 4 }, months: 5 },
      ][of.part - 1] as { first: { year: number; month: number }; months: number }
    case 'financial_year':
      return { first: { year: of.year, month: 4 }, months: 12 }
    case 'academic_year':
      return { first: { year: of.year, month: 9 }, months: 12 }
    case 'calendar_year':
      return { first: { year: of.year, month: 1 }, months: 12 }
  }
}
