import { doubtsIn } from '@outturn/benchmarking'
import { Comment } from '@outturn/contracts'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { ask } from '../../data/ask.ts'
import { useKept } from '../../data/kept.ts'
import { useChange } from '../../data/use-change.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { comments as words } from '../../words/comments.ts'
import { failureWords } from '../../words/faults.ts'

interface CommentFormProps {
  readonly indicator: string
  readonly basis: string
  readonly period: string
}

/** Adds what the council says about a figure. A small count or what looks like a name is warned about first. */
export function CommentForm(about: CommentFormProps) {
  const cache = useQueryClient()
  const kept = useKept(`comment ${about.indicator} ${about.basis} ${about.period}`, '')
  const { value: text, set: setText } = kept
  const [open, setOpen] = useState(text !== '')
  const [kind, setKind] = useState('comment')
  const [problem, setProblem] = useState<string | undefined>()
  const [warned, setWarned] = useState('')
  const adding = useChange({
    mutationFn: () => ask(Comment, { ...about, kind, text: text.trim() }),
    onSuccess: async () => {
      setOpen(false)
      await cache.invalidateQueries({ queryKey: ['indicator'] })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const doubt = doubtsIn(text)[0]?.kind
    if (!text.trim()) return setProblem(words.empty)
    // Said once; sent again unchanged, the person has decided.
    if (doubt && warned !== text) {
      setWarned(text)
      return setProblem(words.doubts[doubt])
    }
    setProblem(undefined)
    adding.mutate(undefined, { forget: kept.forget })
  }
  const giveUp = () => {
    kept.forget()
    setOpen(false)
  }
  if (!open)
    return (
      <p className="take-away">
        <button type="button" className="plain" onClick={() => setOpen(true)}>
          {words.add}
        </button>
      </p>
    )
  return (
    <form onSubmit={submit} noValidate>
      <SelectField label={words.kind} value={kind} options={words.kinds} onChange={setKind} />
      <div className="above">
        <TextArea
          id="comment"
          label={words.text}
          hint={words.hint}
          value={text}
          onChange={setText}
          error={problem ?? (adding.error ? failureWords(adding.error) : undefined)}
        />
      </div>
      <p className="actions">
        <button type="submit" className="btn" aria-disabled={adding.isPending}>
          {words.save}
        </button>
        <button type="button" className="plain" onClick={giveUp}>
          {words.cancel}
        </button>
      </p>
    </form>
  )
}
