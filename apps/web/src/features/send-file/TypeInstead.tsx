import { StartReturn } from '@outturn/contracts'
import { failureWords } from '../../words/faults.ts'
import { sending } from '../../words/sending.ts'
import { useMove } from '../open-return/use-move.ts'

/** Begins the period's draft without a file: its figures are typed or pasted on the page. */
export function TypeInstead({ period }: { period: string }) {
  const start = useMove(StartReturn)
  return (
    <section className="section" aria-labelledby="type">
      <h2 id="type">{sending.typeTitle}</h2>
      <p className="note">{sending.typeNote}</p>
      {start.error && (
        <p className="govuk-error-message" role="alert">
          {failureWords(start.error)}
        </p>
      )}
      <p className="actions above">
        <button
          type="button"
          className="btn btn--quiet"
          aria-disabled={start.isPending}
          onClick={() => start.mutate({ period })}
        >
          {start.isPending ? sending.typeBusy : sending.typeAction}
        </button>
      </p>
    </section>
  )
}
