import { fields } from '../words/fields.ts'

interface Said {
  readonly hint?: string | undefined
  readonly error?: string | undefined
}

/** The ids of what is said about a field, for its `aria-describedby`. */
export const describedBy = (id: string, { hint, error }: Said): string | undefined =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined

/** What is said before a field: its hint, and what is wrong with it. */
export const FieldSaid = ({ id, hint, error }: Said & { readonly id: string }) => (
  <>
    {hint && (
      <div id={`${id}-hint`} className="govuk-hint">
        {hint}
      </div>
    )}
    {error && (
      <p id={`${id}-error`} className="govuk-error-message">
        <span className="govuk-visually-hidden">{fields.error}</span> {error}
      </p>
    )}
  </>
)

interface FormFieldProps extends Said {
  readonly id: string
  readonly label: string
  readonly children: React.ReactNode
}

/** A field of a form: label above, hint, error, then the field itself. */
export const FormField = ({ id, label, hint, error, children }: FormFieldProps) => (
  <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
    <label className="govuk-label" htmlFor={id}>
      {label}
    </label>
    <FieldSaid id={id} hint={hint} error={error} />
    {children}
  </div>
)
