import { failureNumber, failureWords } from '../words/faults.ts'
import { states } from '../words/states.ts'

/** What went wrong, what still stands, and a way to try again. */
export function Failure({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const number = failureNumber(error)
  return (
    <div className="finding finding--mend" role="alert">
      <p>{failureWords(error)}</p>
      {number && <p className="note small">{states.quote(number)}</p>}
      {onRetry && (
        <p>
          <button type="button" className="plain" onClick={onRetry}>
            {states.tryAgain}
          </button>
        </p>
      )}
    </div>
  )
}
