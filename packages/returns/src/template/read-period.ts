import { month, type PeriodCode, parsePeriod, quarter } from '@outturn/indicators'
import { foldWords } from './fold-words.ts'

const forms = [
  /^(?:q|qtr|quarter) ?([1-4])[ ,]+(\d{4})(?:[/-](\d{2}|\d{4}))?$/,
  /^(\d{4})(?:[/-](\d{2}|\d{4}))? (?:q|qtr|quarter) ?([1-4])$/,
]

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthForm = new RegExp(`^(?:0?1[ -])?(${monthNames.join('|')})[a-z]*[ -](\\d{4}|\\d{2})$`)
/** Spreadsheets turn a month's code into its first day. */
const firstDay = /^(?:0?1[/.](0?[1-9]|1[0-2])[/.](\d{4})|(\d{4})-(0[1-9]|1[0-2])-01(?:t00:00)?)$/

/**
 * The period that a text names, or null. Reads our codes, and a quarter beside its financial year; a quarter beside
 * a single year is refused, because 2023 may be 2022/23. A month may come as its name or its first day, as which
 * spreadsheets show `2023-09`. `readPeriod('Q2 2022/23')` → `FY2022-Q2`.
 */
export function readPeriod(text: string): PeriodCode | null {
  const code = parsePeriod(text.trim().toUpperCase())
  if (code) return code.code
  const words = foldWords(text)
  const [quarterFirst, yearFirst] = forms.map((form) => form.exec(words))
  if (quarterFirst) return codeOf(quarterFirst[2], quarterFirst[3], quarterFirst[1])
  if (yearFirst) return codeOf(yearFirst[1], yearFirst[2], yearFirst[3])
  return readMonth(words)
}

function codeOf(
  year: string | undefined,
  next: string | undefined,
  part: string | undefined,
): PeriodCode | null {
  if (next === undefined) return null
  const begins = Number(year)
  const follows = (begins + 1) % (next.length === 2 ? 100 : 10_000)
  return follows === Number(next) ? quarter(begins, Number(part)).code : null
}

function readMonth(words: string): PeriodCode | null {
  const named = monthForm.exec(words)
  if (named) return month(fullYear(named[2] ?? ''), monthNames.indexOf(named[1] ?? '') + 1).code
  const day = firstDay.exec(words)
  return day ? month(Number(day[2] ?? day[3]), Number(day[1] ?? day[4])).code : null
}

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 : 0) + Number(digits)
