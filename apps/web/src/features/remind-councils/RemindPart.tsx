import { useState } from 'react'
import { failureWords } from '../../words/faults.ts'
import { notedWords, remindedWords, reminders as words } from '../../words/reminders.ts'

interface Reminder {
  readonly councilId: number
  readonly at: string
  readonly by: string
}

interface RemindPartProps {
  readonly councils: readonly { readonly id: number; readonly name: string; readonly why: string }[]
  /** Notes kept before, latest first. */
  readonly noted: readonly Reminder[]
  readonly textFor: (ids: readonly number[]) => string
  readonly keeping: {
    readonly mutate: (ids: readonly number[], on: { readonly onSuccess: () => void }) => void
    readonly isPending: boolean
    readonly error: Error | null
  }
}

/** Whom to remind, a text to copy, and a note of who was reminded by whom and when. */
export function RemindPart({ councils, noted, textFor, keeping }: RemindPartProps) {
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const [said, setSaid] = useState('')
  const chosen = councils.filter(({ id }) => !left.has(id)).map(({ id }) => id)
  const toggle = (id: number) =>
    setLeft((before) => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })
  const copy = () =>
    navigator.clipboard.writeText(textFor(chosen)).then(
      () => setSaid(words.copied),
      () => setSaid(words.copyFailed),
    )
  const keep = () =>
    chosen.length === 0
      ? setSaid(words.choose)
      : keeping.mutate(chosen, { onSuccess: () => setSaid(notedWords(chosen.length)) })
  if (councils.length === 0) return <p className="note">{words.nobody}</p>
  return (
    <>
      <p className="note">{words.note}</p>
      <fieldset className="remind">
        <legend>{words.whom}</legend>
        {councils.map(({ id, name, why }) => (
          <label key={id} className="remind__one">
            <input type="checkbox" checked={!left.has(id)} onChange={() => toggle(id)} />
            <span>
              {name}
              <span className="kind">
                {why}; {remindedWords(noted.find(({ councilId }) => councilId === id))}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="field above">
        <label htmlFor="reminder-text">{words.text}</label>
        <textarea id="reminder-text" rows={8} readOnly value={textFor(chosen)} />
      </div>
      <p className="actions above">
        <button type="button" className="btn btn--quiet" onClick={() => void copy()}>
          {words.copy}
        </button>
        <button type="button" className="btn" aria-disabled={keeping.isPending} onClick={keep}>
          {words.keep}
        </button>
      </p>
      <p className="note small" role="status">
        {keeping.error ? failureWords(keeping.error) : said}
      </p>
    </>
  )
}
