import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useKept } from '../../data/kept.ts'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { describedBy, FieldSaid } from '../../ui/FormField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { failureWords } from '../../words/faults.ts'
import { groups as words } from '../../words/groups.ts'
import { countedOf } from '../../words/numbers.ts'
import { areasQuery } from '../choose-view/areas.query.ts'
import { toAreaOptions } from '../choose-view/to-area-options.ts'
import { checkGroup, type GroupDraft, type GroupProblem } from './check-group.ts'
import type { SavedGroup } from './groups.query.ts'
import { useSaveGroup } from './use-groups.ts'

interface GroupFormProps {
  /** The group to change; null for a new one. */
  readonly group: SavedGroup | null
  /** The council's own area: it is never in its own group. */
  readonly own: string
  readonly onSaved: (name: string) => void
  readonly onCancel: () => void
}

/** Names a group and chooses its councils, by region. */
export function GroupForm({ group, own, onSaved, onCancel }: GroupFormProps) {
  const kept = useKept<GroupDraft>(`group ${group?.id ?? 'new'}`, {
    name: group?.name ?? '',
    areas: group?.areas ?? [],
  })
  const { name, areas } = kept.value
  const [problems, setProblems] = useState<readonly GroupProblem[]>([])
  const listed = useQuery(areasQuery).data?.areas ?? []
  const save = useSaveGroup()
  const errorOf = (field: GroupProblem['field']) => problems.find((one) => one.field === field)?.text
  const giveUp = () => {
    kept.forget()
    onCancel()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found = checkGroup({ name, areas })
    setProblems(found)
    if (found.length === 0)
      save.mutate(
        { id: group?.id ?? null, name, areas },
        { onSuccess: () => onSaved(name.trim()), forget: kept.forget },
      )
  }
  const tick = (code: string) =>
    kept.set({
      name,
      areas: areas.includes(code) ? areas.filter((one) => one !== code) : [...areas, code],
    })
  const summary = problems.length > 0 ? problems : save.error ? [{ text: failureWords(save.error) }] : []
  const councilsError = errorOf('group-councils')
  return (
    <form className="group-form above" onSubmit={submit} noValidate>
      {summary.length > 0 && <ErrorSummary title={words.problem} items={summary} />}
      <TextField
        id="group-name"
        label={words.name}
        hint={words.nameHint}
        error={errorOf('group-name')}
        value={name}
        onChange={(text) => kept.set({ name: text, areas })}
      />
      <fieldset
        id="group-councils"
        tabIndex={-1}
        aria-describedby={describedBy('group-councils', { hint: words.councilsHint, error: councilsError })}
        className={`govuk-form-group govuk-fieldset${councilsError ? ' govuk-form-group--error' : ''}`}
      >
        <legend className="govuk-fieldset__legend">
          {words.councils} ({areas.length})
        </legend>
        <FieldSaid id="group-councils" hint={words.councilsHint} error={councilsError} />
        {toAreaOptions(
          listed.filter(({ code }) => code !== own),
          '',
        ).map(({ group: region, options }) => (
          <details key={region} open={options.some(({ value }) => group?.areas.includes(value))}>
            <summary>
              {region} (
              {countedOf(options.filter(({ value }) => areas.includes(value)).length, options.length)})
            </summary>
            <ul className="ticks">
              {options.map(({ value, label }) => (
                <li key={value}>
                  <label>
                    <input type="checkbox" checked={areas.includes(value)} onChange={() => tick(value)} />{' '}
                    {label}
                  </label>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </fieldset>
      <p className="actions">
        <button type="submit" className="btn" aria-disabled={save.isPending}>
          {words.save}
        </button>
        <button type="button" className="btn btn--quiet" onClick={giveUp}>
          {words.cancel}
        </button>
      </p>
    </form>
  )
}
