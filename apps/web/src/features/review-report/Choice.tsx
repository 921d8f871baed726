import { useId } from 'react'

interface ChoiceProps {
  readonly number: number
  readonly words: string
  readonly value: string
  readonly chosen: string
  readonly onChoose: (value: string) => void
}

/** One likely answer, with the key that chooses it. */
export function Choice({ number, words, value, chosen, onChoose }: ChoiceProps) {
  const id = useId()
  const [lead, rest] = words.includes(': ') ? words.split(/: (.*)/s) : [words, '']
  return (
    <div className="choice">
      <input
        type="radio"
        name="answer"
        id={id}
        value={value}
        checked={chosen === value}
        onChange={() => onChoose(value)}
      />
      <label htmlFor={id}>
        {rest ? (
          <>
            <b>{lead}:</b> {rest}
          </>
        ) : (
          lead
        )}
      </label>
      {number < 10 && <kbd aria-hidden="true">{number}</kbd>}
    </div>
  )
}
