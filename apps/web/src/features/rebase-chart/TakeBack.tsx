import { type FormEvent, useState } from 'react'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { failureWords } from '../../words/faults.ts'
import { periodTitle } from '../../words/periods.ts'
import { rebasing as words } from '../../words/rebasing.ts'
import { useRebase } from './use-rebase.ts'

interface TakeBackProps {
  readonly indicator: string
  readonly basis: string
  readonly period: string
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Takes a new process back, with the reason; both stay in what was said. */
export function TakeBack({ indicator, basis, period, onClose, onDone }: TakeBackProps) {
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const change = useRebase('undone')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const said = reason.trim()
    setTried(said === '')
    if (said !== '') change.mutate({ indicator, basis, period, reason: said }, { onSuccess: onDone })
  }
  return (
    <Dialog title={words.undoTitle(periodTitle(period))} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <p>{words.undoSays}</p>
        <div className="above">
          <TextArea
            id="take-back-reason"
            label={words.undoReason}
            value={reason}
            onChange={setReason}
            error={tried && reason.trim() === '' ? words.needsReason : undefined}
          />
        </div>
        {change.error && (
          <p className="finding finding--mend above" role="alert">
            {failureWords(change.error)}
          </p>
        )}
        <p className="actions">
          <button type="submit" className="btn" aria-disabled={change.isPending}>
            {words.undo}
          </button>
          <button type="button" className="btn btn--quiet" onClick={onClose}>
            {words.cancel}
          </button>
        </p>
      </form>
    </Dialog>
  )
}
