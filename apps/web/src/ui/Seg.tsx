import { useId } from 'react'

interface SegProps<Choice extends string> {
  readonly legend: string
  readonly value: Choice
  readonly options: readonly {
    readonly value: Choice
    readonly label: string
    readonly state?: 'open' | 'closed'
  }[]
  readonly onChange: (value: Choice) => void
}

/** A switch between a few views, as radio buttons in a row. */
export function Seg<Choice extends string>({ legend, value, options, onChange }: SegProps<Choice>) {
  const name = useId()
  return (
    <fieldset className="seg">
      <legend className="hidden">{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={option.state === 'closed'}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
