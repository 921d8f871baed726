import { review as words } from '../../words/review.ts'
import type { Typed } from './to-typed.ts'

/** The right figures, typed by a person. */
export function TypedFigures({ typed, onChange }: { typed: Typed; onChange: (typed: Typed) => void }) {
  return (
    <div className="filter question__typed">
      {(['value', 'numerator', 'denominator'] as const).map((part) => (
        <div className="field" key={part}>
          <label htmlFor={`typed-${part}`}>{words[part]}</label>
          <input
            id={`typed-${part}`}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            size={8}
            value={typed[part]}
            onChange={(event) => onChange({ ...typed, [part]: event.target.value })}
          />
        </div>
      ))}
      <p className="note small span">{words.typedHint}</p>
    </div>
  )
}
