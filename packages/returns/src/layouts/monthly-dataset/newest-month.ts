import { month, parsePeriod, stepPeriod } from '@outturn/indicators'
import { readPeriodWords } from '../../cells/index.ts'
import { type ReportDocument, textOf } from '../../report/lines/report-line.ts'

/**
 * The newest month of a dataset that has no headings. Its only words on time are 'change from Jul-21' and 'from
 * Aug-20': the month after the one is the same month a year after the other. Null where the two disagree or are
 * not there, and a person has to say.
 */
export function newestMonth(document: ReportDocument): string | null {
  const named = document.lines.flatMap((line) =>
    [...textOf(line).matchAll(/\bfrom ([A-Z][a-z]{2,8}[- ]\d{2,4})\b/g)].flatMap((found) => {
      const words = readPeriodWords(found[1] ?? '')
      return words?.is === 'month' ? [words.code] : []
    }),
  )
  for (const before of named) {
    const found = parsePeriod(before)
    const newest = found ? stepPeriod(found, 1) : null
    const yearBefore = newest ? month(newest.year - 1, newest.part).code : null
    if (newest && yearBefore && named.includes(yearBefore)) return newest.code
  }
  return null
}
