interface DayFieldProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly error: string | undefined
  readonly onChange: (day: string) => void
}

/** One day, typed or chosen. */
export const DayField = ({ id, label, value, error, onChange }: DayFieldProps) => (
  <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
    <label className="govuk-label" htmlFor={id}>
      {label}
    </label>
    {error && (
      <p id={`${id}-error`} className="govuk-error-message">
        <span className="govuk-visually-hidden">Error:</span> {error}
      </p>
    )}
    <input
      id={id}
      type="date"
      className={`govuk-input${error ? ' govuk-input--error' : ''}`}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      aria-describedby={error ? `${id}-error` : undefined}
      aria-invalid={error ? true : undefined}
    />
  </div>
)
