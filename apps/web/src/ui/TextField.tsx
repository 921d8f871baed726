import { describedBy, FormField } from './FormField.tsx'

interface TextFieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly error?: string | undefined
  readonly type?: 'text' | 'email' | 'password' | 'date'
  readonly autoComplete?: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** One line of text in a form. */
export const TextField = ({
  id,
  label,
  hint,
  error,
  type = 'text',
  autoComplete,
  value,
  onChange,
}: TextFieldProps) => (
  <FormField id={id} label={label} hint={hint} error={error}>
    <input
      id={id}
      name={id}
      type={type}
      className={`govuk-input${error ? ' govuk-input--error' : ''}`}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      aria-describedby={describedBy(id, { hint, error })}
      aria-invalid={error ? true : undefined}
      autoComplete={autoComplete}
      spellCheck={type === 'text' ? undefined : false}
    />
  </FormField>
)
