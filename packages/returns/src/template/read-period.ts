import { type PeriodCode, parsePeriod, quarter } from '@outturn/indicators'
import { foldWords } from './fold-words.ts'

const forms = [
  /^(?:q|qtr|quarter) ?([1-4])[ ,]+(\d{4})(?:[/-](\d{2}|\d{4}))?$/,
  /^(\d{4})(?:[/-](\d{2}|\d{4}))? (?:q|qtr|quarter) ?([1-4])$/,
]

/**
 * The period that a text names, or null. Reads our codes, and a quarter beside its financial year; a quarter beside
 * a single year is refused, because 2023 may be 2022/23. `readPeriod('Q2 2022/23')` → `FY2022-Q2`.
 */
export function readPeriod(text: string): PeriodCode | null {
  const code = parsePeriod(text.trim().toUpperCase())
  if (code) return code.code
  const words = foldWords(text)
  const [quarterFirst, yearFirst] = forms.map((form) => form.exec(words))
  if (quarterFirst) return codeOf(quarterFirst[2], quarterFirst[3], quarterFirst[1])
  if (yearFirst) return codeOf(yearFirst[1], yearFirst[2], yearFirst[3])
  return null
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
