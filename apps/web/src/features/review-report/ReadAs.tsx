import { useQuery } from '@tanstack/react-query'
import { parts, shownIndicator, withUnit } from '../../data/catalogue.ts'
import { basisPhrase, periodTitle, yearPhrase } from '../../words/periods.ts'
import { roleWords } from '../../words/read-cells.ts'
import { review as words } from '../../words/review.ts'
import { useMe } from '../be-signed-in/me.query.ts'
import { publishedBesideQuery } from './published-beside.query.ts'
import type { Question } from './review.query.ts'
import type { Cell } from './to-cells.ts'
import { publishedBeside } from './to-published-beside.ts'
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
      {cell.role === 'outturn' && <Published cell={cell} />}
    </dl>
  )
}

/** The council's own published figure of the newest year before, where there is one. */
function Published({ cell }: { cell: Cell }) {
  const area = useMe()?.current.council?.areaCode ?? null
  const { data } = useQuery(
    publishedBesideQuery({ area, indicator: cell.indicator, basis: cell.indicatorBasis }),
  )
  const found = publishedBeside(data ?? [], cell.period)
  if (!found || found.amount === null || !cell.indicator) return null
  return (
    <>
      <dt>{words.published}</dt>
      <dd>
        {withUnit(found.amount, shownIndicator(cell.indicator))}, {yearPhrase(found.period)}
      </dd>
    </>
  )
}
