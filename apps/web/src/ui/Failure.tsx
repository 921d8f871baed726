import { failureNumber, failureWords } from '../words/faults.ts'

/** What went wrong, what still stands, and a way to try again. */
export function Failure({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const number = failureNumber(error)
  return (
    <div className="finding finding--mend" role="alert">
      <p>{failureWords(error)}</p>
      {number && <p className="note small">If you ask for help, quote {number}.</p>}
      {onRetry && (
        <p>
          <button type="button" className="plain" onClick={onRetry}>
            Try again
          </button>
        </p>
      )}
    </div>
  )
}
