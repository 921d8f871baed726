import { useId } from 'react'
import { fields } from '../../words/fields.ts'

interface AsOfFieldProps {
  readonly value: string | undefined
  readonly onChange: (day: string | undefined) => void
}

/** The day as which a page stands; empty is today. */
export function AsOfField({ value, onChange }: AsOfFieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{fields.asOf}</label>
      <input
        id={id}
        type="date"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value || undefined)}
      />
    </div>
  )
}
