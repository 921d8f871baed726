import { createHash } from 'node:crypto'
import { type MatchedCell, namePlace, type Question } from '@outturn/returns'

/**
 * What a question was asked about, as a key that is the same wherever the very same figures are printed again with the
 * same doubt: their measure, period, role and printed text, never their line. `printed-rate-not-its-parts = 3f2a…`
 */
export function printedKey(question: Question, cells: readonly MatchedCell[]): string {
  const places = new Set(question.places.map((place) => `${namePlace(place)} ${place.column}`))
  const printed = cells
    .filter(({ place }) => places.has(`${namePlace(place)} ${place.column}`))
    .map(({ section, code, label, role, period, verbatim }) =>
      [section, code, label, role, period, verbatim].join('\t'),
    )
  const hash = createHash('sha256').update(printed.sort().join('\n')).digest('hex').slice(0, 24)
  return `${question.code} = ${hash}`
}
