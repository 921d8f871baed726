import { ExplainFinding } from '@outturn/contracts'
import { type FormEvent, useState } from 'react'
import { useKept } from '../../data/kept.ts'
import { TextArea } from '../../ui/TextArea.tsx'
import { failureWords } from '../../words/faults.ts'
import { findings as words } from '../../words/findings.ts'
import { refusalWords } from '../../words/refusals.ts'
import { useMove } from '../open-return/use-move.ts'

/** Keeps a held figure as printed, with the reason beside it. */
export function Explain({
  returnId,
  findingId,
  about,
}: {
  returnId: number
  findingId: number
  about: string
}) {
  const kept = useKept(`explain ${returnId} ${findingId}`, '')
  const { value: text, set: setText } = kept
  const [open, setOpen] = useState(text !== '')
  const [empty, setEmpty] = useState(false)
  const move = useMove(ExplainFinding)
  if (!open)
    return (
      <button type="button" className="plain" onClick={() => setOpen(true)}>
        {words.explain}
        <span className="hidden"> {about}</span>
      </button>
    )
  const giveUp = () => {
    kept.forget()
    setOpen(false)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setEmpty(!text.trim())
    if (text.trim()) move.mutate({ returnId, findingId, explanation: text.trim() }, { forget: kept.forget })
  }
  return (
    <form onSubmit={submit} className="above" noValidate>
      <TextArea
        id={`explain-${findingId}`}
        label={words.explanation}
        hint={words.explanationHint}
        value={text}
        onChange={setText}
        error={empty ? refusalWords('reason_needed') : move.error ? failureWords(move.error) : undefined}
      />
      <p className="actions">
        <button type="submit" className="btn" aria-disabled={move.isPending}>
          {words.keep}
        </button>
        <button type="button" className="plain" onClick={giveUp}>
          {words.cancel}
        </button>
      </p>
    </form>
  )
}
