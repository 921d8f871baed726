import { type FormEvent, type RefObject, useRef, useState } from 'react'
import { failureWords } from '../../words/faults.ts'
import { goesTo, holdsFor, questionPlace, review as words } from '../../words/review.ts'
import { Choice } from './Choice.tsx'
import { ChooseIndicator, type ChosenIndicator } from './ChooseIndicator.tsx'
import { ReadAs } from './ReadAs.tsx'
import type { GivenAnswer, Question } from './review.query.ts'
import { TypedFigures } from './TypedFigures.tsx'
import type { Cell } from './to-cells.ts'
import { type Typed, typedAnswer, typedProblem } from './to-questions.ts'

interface QuestionPanelProps {
  readonly question: Question
  readonly place: { readonly at: number; readonly of: number }
  readonly cell: Cell | undefined
  /** Other ticked questions that get the same answer. */
  readonly also: readonly Question[]
  readonly form: RefObject<HTMLFormElement | null>
  readonly busy: 'saving' | 'no'
  readonly error: unknown
  readonly onSave: (answers: readonly GivenAnswer[]) => void
  readonly onSkip: () => void
}

const byIndicator = new Set(['which-indicator', 'label-in-two-sections'])
const nothing: Typed = { value: '', numerator: '', denominator: '' }

/** One question with its likely answers; none is chosen beforehand. */
export function QuestionPanel(props: QuestionPanelProps) {
  const { question, place, cell, also, form, busy, error, onSave, onSkip } = props
  const [chosen, setChosen] = useState('')
  const [typed, setTyped] = useState(nothing)
  const [named, setNamed] = useState<ChosenIndicator | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const says = useRef<HTMLParagraphElement>(null)
  const choices = question.answers.map(({ answer, words: text }) => ({ key: answer, words: text }))
  const mayType = question.cells.length === 1 && !byIndicator.has(question.code) && also.length === 0
  if (mayType) choices.push({ key: 'typed', words: words.neither })
  if (byIndicator.has(question.code)) choices.push({ key: 'named', words: words.another })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const [answer, wrong] = answerOf(chosen, typed, named)
    setProblem(wrong)
    if (wrong || answer === null) return says.current?.focus()
    onSave([question, ...also].map(({ id }) => ({ question: id, answer })))
  }
  const reach = also.length > 0 ? goesTo(also.length + 1) : holdsFor(question.cells.length)
  return (
    <div className="question">
      <div className="question__head">
        <span>{questionPlace(place.at, place.of)}</span>
        <span className="not-phone">{question.section}</span>
      </div>
      <form className="question__body" ref={form} onSubmit={submit} noValidate>
        <h2 id="question" tabIndex={-1}>
          {question.seen}
        </h2>
        {cell && <ReadAs cell={cell} question={question} />}
        <p className="govuk-error-message" ref={says} tabIndex={-1} role="alert" hidden={!problem && !error}>
          {problem ?? (error ? failureWords(error) : '')}
        </p>
        <fieldset className="question__choices">
          <legend>{question.ask}</legend>
          {choices.map((choice, at) => (
            <Choice
              key={choice.key}
              number={at + 1}
              words={choice.words}
              value={choice.key}
              chosen={chosen}
              onChoose={(value) => {
                setChosen(value)
                setProblem(null)
              }}
            />
          ))}
        </fieldset>
        {chosen === 'typed' && <TypedFigures typed={typed} onChange={setTyped} />}
        {chosen === 'named' && <ChooseIndicator chosen={named} onChoose={setNamed} />}
        <p className="note small question__reach">
          {reach} {question.remembered ? words.remembered : words.rememberedHere}
        </p>
        <p className="actions">
          <button type="submit" className="btn" disabled={busy === 'saving'}>
            {busy === 'saving' ? words.saving : place.of === 1 ? words.saveLast : words.save}
          </button>
          <button type="button" className="btn btn--quiet" onClick={onSkip}>
            {words.skip}
          </button>
        </p>
      </form>
    </div>
  )
}

/** What was chosen as an answer, or what is still missing, as a sentence. */
function answerOf(
  chosen: string,
  typed: Typed,
  named: ChosenIndicator | null,
): readonly [string | null, string | null] {
  if (chosen === '') return [null, words.chooseAnswer]
  if (chosen === 'named')
    return named ? [JSON.stringify({ do: 'indicator', ...named }), null] : [null, words.chooseIndicator]
  if (chosen !== 'typed') return [chosen, null]
  const wrong = typedProblem(typed)
  if (wrong) return [null, wrong === 'one-part' ? words.bothParts : words.typeFigure]
  return [typedAnswer(typed), null]
}
