import { readPeriodWords } from '../../cells/index.ts'
import { isInCells, type ReportDocument, textOf } from '../../report/lines/report-line.ts'

const named =
  /\b(?:(?:q|qtr\.? ?|quarter ?)[1-4][\s,:-]*\(?20\d\d\s?[/–-]\s?(?:20)?\d\d|20\d\d\s?[/–-]\s?(?:20)?\d\d[\s,:-]*(?:q|qtr\.? ?|quarter ?)[1-4])\b/i

/** The one quarter that the first thirty lines of a report name, or null where they name none or several. */
export function reportPeriod(document: ReportDocument): string | null {
  const found = new Set<string>()
  for (const line of document.lines.slice(0, 30)) {
    if (isInCells(line)) continue
    const words = readPeriodWords(named.exec(textOf(line))?.[0] ?? '')
    if (words?.is === 'quarter') found.add(words.code)
  }
  return found.size === 1 ? ([...found][0] ?? null) : null
}
