import { type FormEvent, useState } from 'react'
import { useKept } from '../../data/kept.ts'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { consequences } from '../../words/agreement-terms.ts'
import { agreements as words } from '../../words/agreements.ts'
import { failureWords } from '../../words/faults.ts'
import type { AgreementVersion } from './agreement.query.ts'
import { useAccept, useDecline } from './use-agreement-moves.ts'

interface AnswerPartProps {
  readonly id: number
  readonly version: AgreementVersion
  readonly onDone: (said: string) => void
}

/** For an approver or director: what accepting and declining mean, and the two buttons. */
export function AnswerPart({ id, version, onDone }: AnswerPartProps) {
  const { value: reason, set: setReason, forget } = useKept(`decline ${id} ${version.version}`, '')
  const [missing, setMissing] = useState(0)
  const accept = useAccept()
  const decline = useDecline()
  const said = consequences(version, version.parties.length - 1)
  const failed = accept.error ?? decline.error
  const problem = missing > 0 && reason.trim() === '' ? words.needsReason : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() === '') setMissing((count) => count + 1)
    else
      decline.mutate(
        { id, version: version.version, reason },
        { forget, onSuccess: () => onDone(words.declined) },
      )
  }
  return (
    <section className="panel" aria-labelledby="answer" style={{ marginBottom: 32 }}>
      {(problem || failed) && (
        <ErrorSummary
          key={missing}
          title={words.problem}
          items={problem ? [{ field: 'decline-reason', text: problem }] : [{ text: failureWords(failed) }]}
        />
      )}
      <h2 id="answer">{version.version === 1 ? words.toAnswer : words.toAnswerVersion}</h2>
      <div className="halves">
        <div>
          <h3>{words.ifAccept}</h3>
          <Consequences of={said.accept} />
          <p className="above">
            <button
              type="button"
              className="btn"
              aria-disabled={accept.isPending}
              onClick={() =>
                accept.mutate({ id, version: version.version }, { onSuccess: () => onDone(words.accepted) })
              }
            >
              {words.accept}
            </button>
          </p>
        </div>
        <div>
          <h3>{words.ifDecline}</h3>
          <Consequences of={said.decline} />
          <form className="above" onSubmit={submit} noValidate>
            <TextArea
              id="decline-reason"
              label={words.declineWhy}
              hint={words.declineHint}
              error={problem}
              value={reason}
              onChange={setReason}
            />
            <button type="submit" className="btn btn--quiet" aria-disabled={decline.isPending}>
              {words.decline}
            </button>
          </form>
        </div>
      </div>
    </section>
  )
}

export const Consequences = ({ of }: { of: readonly string[] }) => (
  <ul className="consequences">
    {of.map((one) => (
      <li key={one}>{one}</li>
    ))}
  </ul>
)
