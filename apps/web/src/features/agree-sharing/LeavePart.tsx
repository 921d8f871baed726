import { type FormEvent, useState } from 'react'
import { useKept } from '../../data/kept.ts'
import { Details } from '../../ui/Details.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { consequences } from '../../words/agreement-terms.ts'
import { agreements as words } from '../../words/agreements.ts'
import { failureWords } from '../../words/faults.ts'
import { Consequences } from './AnswerPart.tsx'
import type { Agreement } from './agreement.query.ts'
import { useLeave } from './use-agreement-moves.ts'

/** For an approver or director of a member: what the council would lose, and the way out. */
export function LeavePart({ agreement, onDone }: { agreement: Agreement; onDone: (said: string) => void }) {
  const { value: reason, set: setReason, forget } = useKept(`leave ${agreement.id}`, '')
  const [missing, setMissing] = useState(0)
  const leave = useLeave()
  const problem = missing > 0 && reason.trim() === '' ? words.needsReason : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() === '') setMissing((count) => count + 1)
    else leave.mutate({ id: agreement.id, reason }, { forget, onSuccess: () => onDone(words.left) })
  }
  return (
    <section className="section" aria-labelledby="leave">
      <h2 id="leave" className="below">
        {words.leave}
      </h2>
      <Details summary={words.leaveSummary}>
        {(problem || leave.error) && (
          <ErrorSummary
            key={missing}
            title={words.problem}
            items={
              problem ? [{ field: 'leave-reason', text: problem }] : [{ text: failureWords(leave.error) }]
            }
          />
        )}
        <Consequences of={consequences(agreement, agreement.members.length - 1).leave} />
        <form className="above form" onSubmit={submit} noValidate>
          <TextArea
            id="leave-reason"
            label={words.leaveWhy}
            hint={words.declineHint}
            error={problem}
            value={reason}
            onChange={setReason}
          />
          <button type="submit" className="btn btn--stop" aria-disabled={leave.isPending}>
            {words.leaveConfirm}
          </button>
        </form>
      </Details>
    </section>
  )
}
