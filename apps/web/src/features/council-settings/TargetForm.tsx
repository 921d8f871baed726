import { type FormEvent, useState } from 'react'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { failureWords } from '../../words/faults.ts'
import { periodTitle } from '../../words/periods.ts'
import { relativeChoices, targetKinds, settings as words } from '../../words/settings.ts'
import { checkTarget, type Problem, readNumber } from './check-setting.ts'
import { currentQuarter, quartersAround } from './quarters-around.ts'
import type { Target } from './settings.query.ts'
import { useSaveTarget } from './use-save-settings.ts'

interface TargetFormProps {
  readonly indicator: string
  readonly basis: string
  readonly now: Target | null
  readonly today: string
  readonly onSaved: () => void
}

const text = (number: number | null | undefined): string => (number == null ? '' : String(number))

/** The council's target for the indicator, from a quarter on. */
export function TargetForm({ indicator, basis, now, today, onSaved }: TargetFormProps) {
  const [draft, setDraft] = useState({
    kind: now?.kind ?? 'minimum',
    low: text(now?.low),
    high: text(now?.high),
    tolerance: text(now?.tolerance),
    relativeTo: now?.relativeTo ?? 'neighbours_median',
    from: currentQuarter(today) as string,
  })
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const save = useSaveTarget()
  const change = (part: Partial<typeof draft>) => setDraft((was) => ({ ...was, ...part }))
  const errorOf = (field: string) => problems.find((one) => one.field === field)?.text
  const { kind } = draft
  const asks = {
    low: kind === 'minimum' || kind === 'range',
    high: kind === 'maximum' || kind === 'range',
    tolerance: kind !== 'none',
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found = checkTarget({ ...draft, tolerance: asks.tolerance ? draft.tolerance : '' })
    setProblems(found)
    if (found.length > 0) return
    const number = (field: 'low' | 'high' | 'tolerance') =>
      asks[field] ? (readNumber(draft[field]) ?? null) : null
    save.mutate(
      {
        indicator,
        basis,
        from: draft.from,
        kind,
        low: number('low'),
        high: number('high'),
        tolerance: number('tolerance'),
        relativeTo: kind === 'relative' ? draft.relativeTo : null,
      },
      { onSuccess: onSaved },
    )
  }
  const field = (id: 'low' | 'high' | 'tolerance') => (
    <TextField
      id={id}
      label={words[id]}
      {...(id === 'tolerance' ? { hint: words.toleranceHint } : {})}
      error={errorOf(id)}
      value={draft[id]}
      onChange={(value) => change({ [id]: value })}
    />
  )
  const summary = problems.length > 0 ? problems : save.error ? [{ text: failureWords(save.error) }] : []
  return (
    <section aria-labelledby="target">
      <h2 id="target">{words.target}</h2>
      <form className="above" onSubmit={submit} noValidate>
        {summary.length > 0 && <ErrorSummary title={words.problem} items={summary} />}
        <SelectField
          label={words.kind}
          look="field--form"
          value={kind}
          options={Object.entries(targetKinds).map(([value, label]) => ({ value, label }))}
          onChange={(value) => change({ kind: value })}
        />
        {asks.low && field('low')}
        {asks.high && field('high')}
        {kind === 'relative' && (
          <SelectField
            label={words.relativeTo}
            look="field--form"
            value={draft.relativeTo}
            options={Object.entries(relativeChoices).map(([value, label]) => ({ value, label }))}
            onChange={(relativeTo) => change({ relativeTo })}
          />
        )}
        {asks.tolerance && field('tolerance')}
        <SelectField
          label={words.fromPeriod}
          look="field--form"
          value={draft.from}
          options={quartersAround(today).map((code) => ({ value: code, label: periodTitle(code) }))}
          onChange={(from) => change({ from })}
        />
        <button type="submit" className="btn" aria-disabled={save.isPending}>
          {words.saveTarget}
        </button>
      </form>
    </section>
  )
}
