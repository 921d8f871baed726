import { describedBy, FieldSaid } from './FormField.tsx'

interface ChoicesProps {
  readonly id: string
  readonly legend: string
  readonly kind: 'radio' | 'checkbox'
  readonly hint?: string
  readonly error?: string | undefined
  readonly value: readonly string[]
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (value: string[]) => void
  /** `long`: the list scrolls inside itself. */
  readonly length?: 'short' | 'long'
}

/** One or several of a list: legend above, hint, error, then each choice with its box. */
export function Choices({ id, legend, kind, hint, error, value, options, onChange, length }: ChoicesProps) {
  const toggle = (one: string) => {
    if (kind === 'radio') onChange([one])
    else onChange(value.includes(one) ? value.filter((other) => other !== one) : [...value, one])
  }
  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <fieldset className="choices" aria-describedby={describedBy(id, { hint, error })}>
        <legend className="govuk-label">{legend}</legend>
        <FieldSaid id={id} hint={hint} error={error} />
        <div className={length === 'long' ? 'choices__list choices__list--long' : 'choices__list'}>
          {options.map((option, at) => (
            <label key={option.value} className="choices__one">
              <input
                // The summary's link leads to the first of them.
                id={at === 0 ? id : `${id}-${option.value}`}
                type={kind}
                name={id}
                value={option.value}
                checked={value.includes(option.value)}
                onChange={() => toggle(option.value)}
              />
              <span>{option.label}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  )
}
