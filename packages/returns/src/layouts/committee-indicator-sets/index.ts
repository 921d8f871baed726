import type { Layout } from '../../report/layout.ts'
import type { ReportDocument } from '../../report/lines/report-line.ts'
import { readIndicatorSets } from './read-indicator-sets.ts'

/** Sets of indicators under headings, each with years, the quarters of this year, up to three comparators and a trend. */
function recognises(document: ReportDocument): number {
  const texts = document.lines.filter((line) => line.cells.length > 4).map((line) => line.cells.join('\t'))
  const headings = texts.filter(
    (text) => /20\d\d\/\d\d\t/.test(text) && /\ttrend\s*$/i.test(text) && /national|current/i.test(text),
  ).length
  const yearEnd = texts.some((text) => /year-?\t?-?end/i.test(text))
  return headings >= 2 ? (yearEnd ? 0.95 : 0.8) : headings === 1 && yearEnd ? 0.7 : 0
}

export const committeeIndicatorSets: Layout = {
  id: 'committee-indicator-sets',
  recognises,
  read: readIndicatorSets,
}
