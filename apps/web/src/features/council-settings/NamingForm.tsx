import { catalogue, polarityWords } from '@outturn/indicators'
import { type FormEvent, useState } from 'react'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { failureWords } from '../../words/faults.ts'
import { polarityChoices, settings as words } from '../../words/settings.ts'
import { checkNaming, type Problem, readNumber } from './check-setting.ts'
import type { Setting } from './settings.query.ts'
import { useSaveNaming } from './use-save-settings.ts'

interface NamingFormProps {
  readonly indicator: string
  readonly basis: string
  readonly now: Setting | null
  readonly today: string
  readonly onSaved: () => void
}

const text = (number: number | null | undefined): string => (number == null ? '' : String(number))

/** What the council calls the indicator, and which end it takes as best, from a date on. */
export function NamingForm({ indicator, basis, now, today, onSaved }: NamingFormProps) {
  const [draft, setDraft] = useState({
    code: now?.code ?? '',
    label: now?.label ?? '',
    polarity: now?.polarity ?? '',
    rangeFrom: text(now?.rangeFrom),
    rangeTo: text(now?.rangeTo),
    from: today,
  })
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const save = useSaveNaming()
  const change = (part: Partial<typeof draft>) => setDraft((was) => ({ ...was, ...part }))
  const errorOf = (field: string) => problems.find((one) => one.field === field)?.text
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found = checkNaming(draft)
    setProblems(found)
    if (found.length > 0) return
    const { code, label, polarity, from } = draft
    const inRange = polarity === 'range'
    save.mutate(
      {
        indicator,
        basis,
        from,
        code: code.trim() || null,
        label: label.trim() || null,
        polarity: polarity || null,
        rangeFrom: inRange ? (readNumber(draft.rangeFrom) ?? null) : null,
        rangeTo: inRange ? (readNumber(draft.rangeTo) ?? null) : null,
      },
      { onSuccess: onSaved },
    )
  }
  const definition = catalogue.get(indicator)
  const catalogues = definition ? `: ${polarityWords(definition.polarity).toLowerCase()}` : ''
  const summary = problems.length > 0 ? problems : save.error ? [{ text: failureWords(save.error) }] : []
  return (
    <section aria-labelledby="naming">
      <h2 id="naming">{words.naming}</h2>
      <form className="above" onSubmit={submit} noValidate>
        {summary.length > 0 && <ErrorSummary title={words.problem} items={summary} />}
        <TextField
          id="code"
          label={words.code}
          hint={words.codeHint}
          value={draft.code}
          onChange={(code) => change({ code })}
        />
        <TextField
          id="own-label"
          label={words.label}
          hint={words.labelHint}
          value={draft.label}
          onChange={(label) => change({ label })}
        />
        <SelectField
          label={words.polarity}
          look="field--form"
          value={draft.polarity}
          options={Object.entries(polarityChoices).map(([value, label]) => ({
            value,
            label: value === '' ? `${label}${catalogues}` : label,
          }))}
          onChange={(polarity) => change({ polarity })}
        />
        {draft.polarity === 'range' && (
          <>
            <TextField
              id="range-from"
              label={words.rangeFrom}
              error={errorOf('range-from')}
              value={draft.rangeFrom}
              onChange={(rangeFrom) => change({ rangeFrom })}
            />
            <TextField
              id="range-to"
              label={words.rangeTo}
              error={errorOf('range-to')}
              value={draft.rangeTo}
              onChange={(rangeTo) => change({ rangeTo })}
            />
          </>
        )}
        <TextField
          id="from"
          label={words.from}
          hint={words.fromHint}
          error={errorOf('from')}
          value={draft.from}
          onChange={(from) => change({ from })}
        />
        <button type="submit" className="btn" aria-disabled={save.isPending}>
          {words.saveNaming}
        </button>
      </form>
    </section>
  )
}
