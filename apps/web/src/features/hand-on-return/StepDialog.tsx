import {
  CheckReturn,
  ReviseReturn,
  SendBackReturn,
  SignOffReturn,
  SubmitReturn,
  WithdrawReturn,
} from '@outturn/contracts'
import { type FormEvent, useState } from 'react'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { failureWords } from '../../words/faults.ts'
import { handingOn, type StepName, steps } from '../../words/handing-on.ts'
import { refusalWords } from '../../words/refusals.ts'
import type { ReturnData } from '../open-return/return.query.ts'
import { useMove } from '../open-return/use-move.ts'

const operations = {
  checkReturn: CheckReturn,
  submitReturn: SubmitReturn,
  signOffReturn: SignOffReturn,
  sendBackReturn: SendBackReturn,
  reviseReturn: ReviseReturn,
  withdrawReturn: WithdrawReturn,
} as const

interface StepDialogProps {
  readonly of: Pick<ReturnData, 'id' | 'version'>
  readonly step: StepName
  readonly onClose: () => void
  readonly onDone: (step: StepName) => void
}

/** Asks once more before a step, and for its reason where the step needs one. */
export function StepDialog({ of, step, onClose, onDone }: StepDialogProps) {
  const words = steps[step]
  const [reason, setReason] = useState('')
  const [empty, setEmpty] = useState(false)
  const move = useMove<object, object>(operations[step] as never)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const missing = words.reason !== null && !reason.trim()
    setEmpty(missing)
    if (missing) return
    const variables = {
      returnId: of.id,
      ...(step === 'reviseReturn' ? {} : { version: of.version }),
      ...(words.reason === null ? {} : { reason: reason.trim() }),
    }
    move.mutate(variables, { onSuccess: () => onDone(step) })
  }
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <p>{words.says}</p>
        {words.reason !== null && (
          <div className="above">
            <TextArea
              id="reason"
              label={words.reason}
              value={reason}
              onChange={setReason}
              error={empty ? refusalWords('reason_needed') : undefined}
            />
          </div>
        )}
        {move.error && (
          <p className="finding finding--mend above" role="alert">
            {failureWords(move.error)}
          </p>
        )}
        <p className="actions">
          <button
            type="submit"
            className={step === 'withdrawReturn' ? 'btn btn--stop' : 'btn'}
            aria-disabled={move.isPending}
          >
            {words.button}
          </button>
          <button type="button" className="btn btn--quiet" onClick={onClose}>
            {handingOn.cancel}
          </button>
        </p>
      </form>
    </Dialog>
  )
}
