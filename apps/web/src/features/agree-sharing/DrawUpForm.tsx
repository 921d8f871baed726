import { type FormEvent, useState } from 'react'
import { useKept } from '../../data/kept.ts'
import { Choices } from '../../ui/Choices.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { today } from '../../ui/today.ts'
import { agreements as words } from '../../words/agreements.ts'
import { failureWords } from '../../words/faults.ts'
import type { Council } from './agreement.query.ts'
import { checkDraft, type Draft, type Problem } from './check-draft.ts'
import { ScopeFields } from './ScopeFields.tsx'

interface DrawUpFormProps {
  readonly what: 'agreement' | 'version'
  /** Under which name the draft is kept until it is sent. */
  readonly kept: string
  readonly start: Draft
  readonly councils: readonly Council[]
  readonly state: { readonly isPending: boolean; readonly error: unknown }
  readonly onSend: (draft: Draft, forget: () => void) => void
}

const choices = (of: Readonly<Record<string, string>>) =>
  Object.entries(of).map(([value, label]) => ({ value, label }))
const one = (value: string): string[] => (value === '' ? [] : [value])

/** An agreement or a new version of one, as the administrator writes it. */
export function DrawUpForm({ what, kept, start, councils, state, onSend }: DrawUpFormProps) {
  const { value: draft, set: setDraft, forget } = useKept(kept, start)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [tries, setTries] = useState(0)
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const errorOf = (field: string) => problems.find((each) => each.field === field)?.text
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const invented = new Set(councils.filter((each) => each.demonstration).map(({ id }) => String(id)))
    const found = checkDraft(draft, { what, today: today(), invented })
    setProblems(found)
    setTries((count) => count + 1)
    if (found.length === 0) onSend(draft, forget)
  }
  const summary: readonly { text: string; field?: string }[] =
    problems.length > 0 ? problems : state.error ? [{ text: failureWords(state.error) }] : []
  return (
    <form className="form" onSubmit={submit} noValidate>
      {summary.length > 0 && !state.isPending && (
        <ErrorSummary key={tries} title={words.problem} items={summary} />
      )}
      {what === 'agreement' && (
        <>
          <TextField
            id="name"
            label={words.name}
            hint={words.nameHint}
            error={errorOf('name')}
            value={draft.name}
            onChange={(name) => change({ name })}
          />
          <Choices
            id="kind"
            kind="radio"
            legend={words.kind}
            error={errorOf('kind')}
            value={one(draft.kind)}
            options={choices(words.kinds)}
            onChange={([kind = '']) => change({ kind })}
          />
        </>
      )}
      <Choices
        id="shares"
        kind="radio"
        legend={words.shares}
        error={errorOf('shares')}
        value={one(draft.shares)}
        options={choices(words.sharesChoices)}
        onChange={([shares = '']) => change({ shares })}
      />
      <ScopeFields draft={draft} errorOf={errorOf} onChange={change} />
      <TextField
        id="starts-on"
        type="date"
        label={words.startsOn}
        error={errorOf('starts-on')}
        value={draft.startsOn}
        onChange={(startsOn) => change({ startsOn })}
      />
      <TextField
        id="ends-on"
        type="date"
        label={words.endsOn}
        hint={words.endsOnHint}
        error={errorOf('ends-on')}
        value={draft.endsOn}
        onChange={(endsOn) => change({ endsOn })}
      />
      <TextArea
        id="purpose"
        label={words.purpose}
        hint={words.purposeHint}
        error={errorOf('purpose')}
        value={draft.purpose}
        onChange={(purpose) => change({ purpose })}
      />
      {what === 'version' && (
        <TextArea
          id="reason"
          label={words.why}
          error={errorOf('reason')}
          value={draft.reason}
          onChange={(reason) => change({ reason })}
        />
      )}
      {what === 'agreement' && (
        <Choices
          id="councils"
          kind="checkbox"
          legend={words.councils}
          error={errorOf('councils')}
          length="long"
          value={draft.councils}
          options={councils
            .filter(({ active }) => active)
            .map(({ id, name }) => ({ value: String(id), label: name }))}
          onChange={(chosen) => change({ councils: chosen })}
        />
      )}
      <button type="submit" className="btn" aria-disabled={state.isPending}>
        {what === 'agreement' ? words.save : words.saveVersion}
      </button>
    </form>
  )
}
