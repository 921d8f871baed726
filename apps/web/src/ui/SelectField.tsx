import { useId } from 'react'

export interface SelectOption {
  readonly value: string
  readonly label: string
}

interface SelectFieldProps {
  readonly label: string
  readonly value: string
  readonly options:
    | readonly SelectOption[]
    | readonly { readonly group: string; readonly options: readonly SelectOption[] }[]
  readonly onChange: (value: string) => void
  readonly look?: string
}

/** A choice from a list, labelled above. Options may stand in named groups. */
export function SelectField({ label, value, options, onChange, look = '' }: SelectFieldProps) {
  const id = useId()
  return (
    <div className={`field ${look}`}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) =>
          'group' in option ? (
            <optgroup key={option.group} label={option.group}>
              {option.options.map(asOption)}
            </optgroup>
          ) : (
            asOption(option)
          ),
        )}
      </select>
    </div>
  )
}

const asOption = ({ value, label }: SelectOption) => (
  <option key={value} value={value}>
    {label}
  </option>
)
