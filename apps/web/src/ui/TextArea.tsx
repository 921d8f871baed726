import { describedBy, FormField } from './FormField.tsx'

interface TextAreaProps {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly error?: string | undefined
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Some lines of text in a form. */
export const TextArea = ({ id, label, hint, error, value, onChange }: TextAreaProps) => (
  <FormField id={id} label={label} hint={hint} error={error}>
    <textarea
      id={id}
      rows={3}
      className={`govuk-textarea${error ? ' govuk-textarea--error' : ''}`}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      aria-describedby={describedBy(id, { hint, error })}
      aria-invalid={error ? true : undefined}
    />
  </FormField>
)
