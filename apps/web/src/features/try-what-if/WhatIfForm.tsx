import { type FormEvent, useState } from 'react'
import { count, type Shown, unitOf } from '../../data/catalogue.ts'
import { whatIfWords as words } from '../../words/what-if.ts'

interface WhatIfFormProps {
  readonly indicator: Shown
  /** The denominator of the council's own figure; null where cases cannot be supposed. */
  readonly denominator: number | null
  readonly cases: number | undefined
  readonly value: number | undefined
  /** Values to begin from: the comparator's, the target's. */
  readonly starts: readonly { readonly label: string; readonly value: number }[]
  readonly onSuppose: (supposed: { readonly cases?: number; readonly value?: number }) => void
}

/** Another number of cases, or another figure; what is supposed goes into the address. */
export function WhatIfForm({ indicator, denominator, cases, value, starts, onSuppose }: WhatIfFormProps) {
  const [draft, setDraft] = useState({ cases: text(cases), value: text(value) })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const [typedCases, typedValue] = [toNumber(draft.cases), toNumber(draft.value)]
    if (denominator !== null && typedCases !== null) onSuppose({ cases: Math.round(typedCases) })
    else if (typedValue !== null) onSuppose({ value: typedValue })
  }
  return (
    <form className="what-if__form above" onSubmit={submit}>
      {denominator !== null && (
        <div className="field">
          <label htmlFor="cases">{words.cases(indicator.numerator)}</label>
          <span className="govuk-hint" id="cases-hint">
            {words.casesHint(count(denominator))}
          </span>
          <input
            id="cases"
            inputMode="numeric"
            aria-describedby="cases-hint"
            value={draft.cases}
            onChange={(event) => setDraft({ cases: event.target.value, value: '' })}
          />
        </div>
      )}
      <div className="field">
        <label htmlFor="value">{words.value(unitOf(indicator))}</label>
        <input
          id="value"
          inputMode="decimal"
          value={draft.value}
          onChange={(event) => setDraft({ cases: '', value: event.target.value })}
        />
      </div>
      <p className="actions">
        <button type="submit" className="btn">
          {words.work}
        </button>
        {starts.map((start) => (
          <button
            key={start.label}
            type="button"
            className="btn btn--quiet"
            onClick={() => {
              setDraft({ cases: '', value: String(start.value) })
              onSuppose({ value: start.value })
            }}
          >
            {start.label}
          </button>
        ))}
      </p>
    </form>
  )
}

const text = (number: number | undefined) => (number === undefined ? '' : String(number))

function toNumber(typed: string): number | null {
  const clean = typed.trim().replace('%', '').replaceAll(',', '')
  const number = Number(clean)
  return clean !== '' && Number.isFinite(number) && number >= 0 ? number : null
}
