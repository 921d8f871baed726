import type { Layout } from '../../report/layout.ts'
import type { ReportDocument } from '../../report/lines/report-line.ts'
import { readCorporateScorecard } from './read-scorecard.ts'

/** A scorecard of quarters with target, score, short-term and annual trend, and tables of exceptions below. */
function recognises(document: ReportDocument): number {
  const texts = document.lines.map((line) => line.cells.join('\t'))
  const heading = texts.some(
    (text) =>
      /\btarget\b/i.test(text) &&
      /\bscore\b/i.test(text) &&
      /trend/i.test(text) &&
      /(?:qtr\.?|quarter|q) ?[1-4]/i.test(text),
  )
  const years = texts.some((text) => /\t20\d\d[-/]\d\d\t+20\d\d[-/]\d\d\t/.test(`${text}\t`))
  return heading ? (years ? 0.95 : 0.75) : 0
}

export const corporateScorecard: Layout = {
  id: 'corporate-scorecard',
  recognises,
  read: readCorporateScorecard,
}
