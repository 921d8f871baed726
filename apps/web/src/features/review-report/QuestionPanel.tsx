import { type FormEvent, type RefObject, useRef, useState } from 'react'
import { failureWords } from '../../words/faults.ts'
import { goesTo, holdsFor, questionPlace, review as words } from '../../words/review.ts'
import { Choice } from './Choice.tsx'
import { ChooseIndicator } from './ChooseIndicator.tsx'
import { ReadAs } from './ReadAs.tsx'
import type { GivenAnswer, Question } from './review.query.ts'
import { SayWhy } from './SayWhy.tsx'
import { TypedFigures } from './TypedFigures.tsx'
import { TypedRows } from './TypedRows.tsx'
import { type Chosen, nothingChosen, toAnswer } from './to-answer.ts'
import type { Cell } from './to-cells.ts'
import { asRead } from './to-typed.ts'

interface QuestionPanelProps {
  readonly question: Question
  readonly place: { readonly at: number; readonly of: number }
  /** The figures that the question is about. */
  readonly cells: readonly Cell[]
  /** Other ticked questions that get the same answer. */
  readonly also: readonly Question[]
  readonly form: RefObject<HTMLFormElement | null>
  readonly busy: 'saving' | 'no'
  readonly error: unknown
  readonly onSave: (answers: readonly GivenAnswer[]) => void
  readonly onSkip: () => void
}

const byIndicator = new Set(['which-indicator', 'label-in-two-sections'])

/** One question with its likely answers; none is chosen beforehand. */
export function QuestionPanel(props: QuestionPanelProps) {
  const { question, place, cells, also, form, busy, error, onSave, onSkip } = props
  const [given, setGiven] = useState<Chosen>(() => ({ ...nothingChosen, rows: asRead(cells) }))
  const set = (part: Partial<Chosen>) => setGiven((old) => ({ ...old, ...part }))
  const { chosen } = given
  const [cell] = cells
  const [problem, setProblem] = useState<string | null>(null)
  const says = useRef<HTMLParagraphElement>(null)
  const choices = question.answers.map(({ answer, words: text }) => ({ key: answer, words: text }))
  if (byIndicator.has(question.code)) choices.push({ key: 'named', words: words.another })
  else {
    if (also.length === 0)
      choices.push(
        cells.length === 1
          ? { key: 'typed', words: words.neither }
          : { key: 'typed-rows', words: words.typeEach },
      )
    choices.push({ key: 'missing', words: words.sayWhy })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const [answer, wrong] = toAnswer(given)
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
                set({ chosen: value })
                setProblem(null)
              }}
            />
          ))}
        </fieldset>
        {chosen === 'typed' && <TypedFigures typed={given.typed} onChange={(typed) => set({ typed })} />}
        {chosen === 'typed-rows' && (
          <TypedRows cells={cells} rows={given.rows} onChange={(rows) => set({ rows })} />
        )}
        {chosen === 'missing' && <SayWhy because={given.because} onChoose={(because) => set({ because })} />}
        {chosen === 'named' && <ChooseIndicator chosen={given.named} onChoose={(named) => set({ named })} />}
        <p className="note small question__reach">
          {reach} {question.remembered ? words.remembered : words.rememberedHere}
        </p>
        <p className="actions">
          <button type="submit" className="btn" aria-disabled={busy === 'saving'}>
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
