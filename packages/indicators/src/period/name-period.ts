import type { Period } from './period.ts'
import { periodDates } from './period-dates.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const terms = ['Autumn', 'Spring', 'Summer']
const split = (year: number) => `${year}/${String((year + 1) % 100).padStart(2, '0')}`

/** The period in words: `Quarter 2 2023/24`, `September 2023`, `year 2023/24`, `Autumn term 2022/23`, `2024`. */
export function namePeriod(of: Period): string {
  switch (of.kind) {
    case 'month':
      return `${months[of.part - 1]} ${of.year}`
    case 'quarter':
      return `Quarter ${of.part} ${split(of.year)}`
    case 'term':
      return `${terms[of.part - 1]} term ${split(of.year)}`
    case 'financial_year':
      return `year ${split(of.year)}`
    case 'academic_year':
      return `academic year ${split(of.year)}`
    case 'calendar_year':
      return `${of.year}`
  }
}

/** Months of a quarter or term in words: `July to September 2023`. */
export function nameMonths(first: string, last: string): string {
  const [from, to] = [new Date(first), new Date(last)]
  const name = (d: Date) => months[d.getUTCMonth()]
  if (from.getUTCFullYear() !== to.getUTCFullYear())
    return `${name(from)} ${from.getUTCFullYear()} to ${name(to)} ${to.getUTCFullYear()}`
  return `${name(from)} to ${name(to)} ${to.getUTCFullYear()}`
}

/** A date in full: `31 March 2025`. */
export function nameDate(isoDate: string): string {
  const d = new Date(isoDate)
  return `${d.getUTCDate()} ${months[d.getUTCMonth()]} ${d.getUTCFullYear()}`
}

/** When a published figure is of: `year ending 31 March 2022`, `calendar year 2021`; other periods by their name. */
export function phrasePeriod(of: Period): string {
  if (of.kind === 'financial_year') return `year ending ${nameDate(periodDates(of).last)}`
  return of.kind === 'calendar_year' ? `calendar year ${of.year}` : namePeriod(of)
}
