import { FormField } from '../../ui/FormField.tsx'
import { dayOf } from '../../words/periods.ts'

interface DayFieldProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly error: string | undefined
  readonly onChange: (day: string) => void
}

/** One day, typed or chosen; said in full beneath, because a browser shows it in its own order. */
export const DayField = ({ id, label, value, error, onChange }: DayFieldProps) => (
  <FormField id={id} label={label} error={error}>
    <input
      id={id}
      type="date"
      className={`govuk-input${error ? ' govuk-input--error' : ''}`}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      aria-describedby={error ? `${id}-error ${id}-full` : `${id}-full`}
      aria-invalid={error ? true : undefined}
    />
    <p id={`${id}-full`} className="note small">
      {/^\d{4}-\d{2}-\d{2}$/.test(value) ? dayOf(value) : ''}
    </p>
  </FormField>
)
