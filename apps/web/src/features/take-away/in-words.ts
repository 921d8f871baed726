import { parsePeriod } from '@outturn/indicators'
import { basisName, momentOf, periodTitle, yearPhrase } from '../../words/periods.ts'

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/
const code = /^[a-z]+(_[a-z0-9]+)+$/

/**
 * A text of a table as a person reads it in a workbook: periods and bases by their names, moments in the reader's
 * time, `signed_off` as `signed off`. CSV keeps the codes, and so does a column that holds an indicator's id.
 */
export function inWords(id: string, text: string): string {
  if (id === 'indicator') return text
  if (id === 'basis') return basisName(text)
  const period = parsePeriod(text)
  if (period) return period.kind.endsWith('_year') ? yearPhrase(text) : periodTitle(text)
  if (moment.test(text)) return momentOf(text)
  return code.test(text) ? text.replaceAll('_', ' ') : text
}
