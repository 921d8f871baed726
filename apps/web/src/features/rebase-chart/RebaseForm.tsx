import { type FormEvent, useState } from 'react'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { failureWords } from '../../words/faults.ts'
import { periodTitle } from '../../words/periods.ts'
import { rebasing as words } from '../../words/rebasing.ts'
import { useRebase } from './use-rebase.ts'

interface RebaseFormProps {
  readonly indicator: string
  readonly basis: string
  /** Periods that may begin something new, newest first. */
  readonly periods: readonly string[]
  readonly onSaid: () => void
}

/** From which period on a new process gives the figures, and what changed. */
export function RebaseForm({ indicator, basis, periods, onSaid }: RebaseFormProps) {
  const [chosen, setChosen] = useState('')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const change = useRebase('set')
  const missing = { period: chosen === '', reason: reason.trim() === '' }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(missing.period || missing.reason)
    if (missing.period || missing.reason) return
    change.mutate(
      { indicator, basis, period: chosen, reason: reason.trim() },
      {
        onSuccess: () => {
          setChosen('')
          setReason('')
          onSaid()
        },
      },
    )
  }
  return (
    <form className="above" onSubmit={submit} noValidate>
      {tried && missing.period && (
        <p className="govuk-error-message" role="alert">
          {words.needsPeriod}
        </p>
      )}
      <SelectField
        label={words.from}
        look="field--form"
        value={chosen}
        options={[
          { value: '', label: words.choose },
          ...periods.map((code) => ({ value: code, label: periodTitle(code) })),
        ]}
        onChange={setChosen}
      />
      <TextArea
        id="rebase-reason"
        label={words.reason}
        hint={words.reasonHint}
        value={reason}
        onChange={setReason}
        error={tried && missing.reason ? words.needsReason : undefined}
      />
      {change.error && (
        <p className="finding finding--mend above" role="alert">
          {failureWords(change.error)}
        </p>
      )}
      <button type="submit" className="btn" aria-disabled={change.isPending}>
        {words.say}
      </button>
    </form>
  )
}
