import { memo } from 'react'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { TableHead } from '../../ui/TableHead.tsx'
import { review as words } from '../../words/review.ts'
import type { Question } from './review.query.ts'
import { StateChip } from './StateChip.tsx'
import type { Cell } from './to-cells.ts'
import { textsOf } from './to-source-tables.ts'

interface HeldTableProps {
  readonly questions: readonly Question[]
  readonly cells: readonly Cell[]
  readonly current: string | null
  readonly ticked: ReadonlySet<string>
  readonly onTick: (id: string) => void
  readonly onGo: (id: string) => void
  readonly onTakeBack: (id: string) => void
  readonly may: 'answer' | 'read'
}

/** The questions: what was printed, why it is held, the likely answer or the answer given. */
export function HeldTable({
  questions,
  cells,
  current,
  ticked,
  onTick,
  onGo,
  onTakeBack,
  may,
}: HeldTableProps) {
  const tickedCode = questions.find(({ id }) => ticked.has(id))?.code ?? null
  return (
    <ScrollTable
      label={`${words.heldTable}, table`}
      caption={words.heldTable}
      hint={words.tableHint}
      look="held-table"
    >
      <TableHead
        columns={[
          words.figure,
          { number: words.printed },
          words.why,
          words.likely,
          words.state,
          ...(may === 'answer' ? [words.select] : []),
        ]}
      />
      <tbody>
        {questions.map((question) => (
          <Row
            key={question.id}
            question={question}
            printed={printedOf(question, cells)}
            state={question.id === current ? 'now' : question.answer === null ? 'held' : 'answered'}
            tick={ticked.has(question.id) ? 'ticked' : 'open'}
            tickable={
              may === 'read' || question.answer !== null
                ? 'never'
                : tickedCode === null || tickedCode === question.code
                  ? 'yes'
                  : 'other'
            }
            may={may}
            onTick={onTick}
            onGo={onGo}
            onTakeBack={onTakeBack}
          />
        ))}
      </tbody>
    </ScrollTable>
  )
}

function printedOf(question: Question, cells: readonly Cell[]): string {
  const first = cells[question.cells[0] ?? -1]
  if (question.cells.length > 1) return `${question.cells.length} figures`
  return (first && textsOf(first.verbatim).join(', ')) || words.blank
}

interface RowProps extends Pick<HeldTableProps, 'onTick' | 'onGo' | 'onTakeBack' | 'may'> {
  readonly question: Question
  readonly printed: string
  readonly state: 'now' | 'held' | 'answered'
  readonly tick: 'ticked' | 'open'
  readonly tickable: 'yes' | 'other' | 'never'
}

const Row = memo(({ question, printed, state, tick, tickable, may, onTick, onGo, onTakeBack }: RowProps) => {
  const name = question.label || question.section
  const back =
    may === 'answer' && question.answer !== null ? (
      <button type="button" className="plain line" onClick={() => onTakeBack(question.id)}>
        {words.takeBack}
        <span className="hidden">: {name}</span>
      </button>
    ) : null
  return (
    <tr className={state === 'now' ? 'own' : undefined}>
      <th scope="row" className="first">
        <button type="button" className="plain strong" onClick={() => onGo(question.id)}>
          {name}
        </button>
        {question.label && <span className="kind">{question.section}</span>}
      </th>
      <td className="n">{printed}</td>
      <td>{question.seen}</td>
      <td>
        {question.answerWords ?? question.answers[0]?.words}
        {back}
      </td>
      <td>
        <StateChip state={state} />
      </td>
      {may === 'answer' && (
        <td>
          {tickable !== 'never' && (
            <input
              type="checkbox"
              className="tick"
              checked={tick === 'ticked'}
              disabled={tickable === 'other'}
              aria-label={`${words.select}: ${name}, ${question.seen}`}
              onChange={() => onTick(question.id)}
            />
          )}
        </td>
      )}
    </tr>
  )
})
