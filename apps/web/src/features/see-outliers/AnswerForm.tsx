import { type FormEvent, useState } from 'react'
import { useKept } from '../../data/kept.ts'
import { TextArea } from '../../ui/TextArea.tsx'
import { failureWords } from '../../words/faults.ts'
import { outliers as words } from '../../words/outliers.ts'
import { type OutlierRow, useSay } from './outliers.query.ts'

interface AnswerFormProps {
  readonly agreement: number
  readonly period: string
  readonly row: OutlierRow
}

/** The lead accepts an explanation, or sends it back with what is still asked. */
export function AnswerForm({ agreement, period, row }: AnswerFormProps) {
  const kept = useKept(`answer ${agreement} ${period} ${row.council.id} ${row.indicator} ${row.basis}`, '')
  const { value: text, set: setText } = kept
  const [backing, setBacking] = useState<'no' | 'yes'>(text === '' ? 'no' : 'yes')
  const [problem, setProblem] = useState<string>()
  const saying = useSay(agreement, period, row)
  const which = `${row.council.name}, ${row.indicator}`
  const giveUp = () => {
    kept.forget()
    setBacking('no')
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!text.trim()) return setProblem(words.backEmpty)
    setProblem(undefined)
    saying.mutate({ as: 'lead', answer: 'sent_back', text }, { forget: kept.forget })
  }
  const fault = saying.error ? failureWords(saying.error) : undefined
  if (backing === 'no')
    return (
      <>
        <p className="actions above">
          <button
            type="button"
            className="btn"
            aria-disabled={saying.isPending}
            onClick={() => saying.mutate({ as: 'lead', answer: 'accepted', text: '' })}
          >
            {words.accept}
            <span className="hidden"> {which}</span>
          </button>
          <button type="button" className="btn btn--quiet" onClick={() => setBacking('yes')}>
            {words.back}
            <span className="hidden"> {which}</span>
          </button>
        </p>
        {fault && <p className="govuk-error-message">{fault}</p>}
      </>
    )
  return (
    <form onSubmit={submit} noValidate className="above">
      <TextArea
        id={`back-${row.council.id}-${row.indicator}`}
        label={words.backText}
        value={text}
        onChange={setText}
        error={problem ?? fault}
      />
      <p className="actions">
        <button type="submit" className="btn" aria-disabled={saying.isPending}>
          {words.backSend}
        </button>
        <button type="button" className="plain" onClick={giveUp}>
          {words.cancel}
        </button>
      </p>
    </form>
  )
}
