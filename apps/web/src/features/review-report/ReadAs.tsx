import { parts, shownIndicator } from '../../data/catalogue.ts'
import { basisPhrase, periodTitle } from '../../words/periods.ts'
import { roleWords, review as words } from '../../words/review.ts'
import type { Question } from './review.query.ts'
import type { Cell } from './to-cells.ts'
import { textsOf } from './to-source-tables.ts'

/** What the first figure of a question was taken for, and what was printed. */
export function ReadAs({ cell, question }: { cell: Cell; question: Question }) {
  const pair = cell.numerator ? parts(Number(cell.numerator), Number(cell.denominator)) : null
  const meaning = [
    cell.indicator ? shownIndicator(cell.indicator).name : words.noIndicator,
    roleWords(cell.role),
    question.cells.length === 1 && periodTitle(cell.period),
    cell.indicatorBasis && basisPhrase(cell.indicatorBasis, cell.period),
  ]
  return (
    <dl className="read-as">
      <dt>{words.source}</dt>
      <dd>{[cell.code, question.label].filter(Boolean).join(' ') || question.section}</dd>
      <dt>{words.printed}</dt>
      <dd>{textsOf(cell.verbatim).join(' and ') || words.blank}</dd>
      <dt>{words.readAs}</dt>
      <dd>
        {[cell.value, pair && `(${pair})`].filter(Boolean).join(' ')}
        {(cell.value || pair) && ': '}
        {meaning.filter(Boolean).join(', ')}
      </dd>
    </dl>
  )
}
