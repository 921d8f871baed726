import { useState } from 'react'
import { Details } from '../../ui/Details.tsx'
import { rebasingSaid, rebasing as words } from '../../words/rebasing.ts'
import { RebaseForm } from './RebaseForm.tsx'
import type { Said } from './rebasings.query.ts'
import { TakeBack } from './TakeBack.tsx'

interface RebasingsProps {
  readonly indicator: string
  readonly basis: string
  readonly said: Said
  /** The charted periods, oldest first. */
  readonly periods: readonly string[]
  readonly may: 'say' | 'read'
}

/** The new processes that a control chart knows of, all that was said of them, and a form for another. */
export function Rebasings({ indicator, basis, said, periods, may }: RebasingsProps) {
  const [undoing, setUndoing] = useState<string | null>(null)
  const [done, setDone] = useState('')
  if (may === 'read' && said.history.length === 0) return null
  // Limits need a movement on both sides of the cut, so the first two periods cannot begin anything.
  const free = periods.slice(2).filter((code) => !said.inForce.some(({ period }) => period === code))
  return (
    <Details summary={words.title}>
      <p>{words.why}</p>
      <p role="status">{done}</p>
      {said.inForce.length > 0 && (
        <ul className="list above">
          {said.inForce.map((one) => (
            <li key={one.period}>
              {rebasingSaid({ ...one, kind: 'set' })}
              {may === 'say' && (
                <>
                  {' '}
                  <button type="button" className="btn btn--quiet" onClick={() => setUndoing(one.period)}>
                    {words.undo}
                    <span className="hidden"> {one.reason}</span>
                  </button>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {may === 'say' && free.length > 0 && (
        <RebaseForm
          {...{ indicator, basis }}
          periods={free.toReversed()}
          onSaid={() => setDone(words.said)}
        />
      )}
      {may === 'say' && periods.length === 0 && <p className="note above">{words.noChart}</p>}
      {said.history.length > said.inForce.length && (
        <>
          <h3 className="above">{words.history}</h3>
          <ul className="list above">
            {said.history.map((one) => (
              <li key={one.at}>{rebasingSaid(one)}</li>
            ))}
          </ul>
        </>
      )}
      {undoing !== null && (
        <TakeBack
          {...{ indicator, basis }}
          period={undoing}
          onClose={() => setUndoing(null)}
          onDone={() => {
            setUndoing(null)
            setDone(words.undone)
          }}
        />
      )}
    </Details>
  )
}
