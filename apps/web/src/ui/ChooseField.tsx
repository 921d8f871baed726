import { describedBy, FieldSaid } from './FormField.tsx'
import type { SelectOption } from './SelectField.tsx'

interface ChooseFieldProps {
  readonly id: string
  readonly label: string
  readonly error?: string | undefined
  readonly value: string
  readonly options: readonly SelectOption[]
  readonly onChange: (value: string) => void
}

/** A choice from a list in a form: label above, error, field; the error summary can lead to it. */
export const ChooseField = ({ id, label, error, value, options, onChange }: ChooseFieldProps) => (
  <div className={`govuk-form-group field field--form${error ? ' govuk-form-group--error' : ''}`}>
    <label htmlFor={id}>{label}</label>
    <FieldSaid id={id} error={error} />
    <select
      id={id}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      aria-describedby={describedBy(id, { error })}
      aria-invalid={error ? true : undefined}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </div>
)
