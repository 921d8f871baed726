import { type FormEvent, useState } from 'react'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { failureWords } from '../../words/faults.ts'
import { people as words } from '../../words/people.ts'
import { checkPerson, type PersonDraft, type Problem, toRole } from './check-person.ts'
import { useAddPerson } from './people.query.ts'
import { RoleFields } from './RoleFields.tsx'

const empty: PersonDraft = { email: '', name: '', role: 'analyst', council: '', agreement: '' }

interface AddPersonProps {
  /** The secret of the link, or null for somebody who is known already. */
  readonly onAdded: (added: { readonly name: string; readonly link: string | null }) => void
}

/** A new person with their first role; or another role for one who is known. */
export function AddPersonForm({ onAdded }: AddPersonProps) {
  const [draft, setDraft] = useState(empty)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [tries, setTries] = useState(0)
  const adding = useAddPerson()
  const change = (part: Partial<PersonDraft>) => setDraft((was) => ({ ...was, ...part }))
  const errorOf = (field: string) => problems.find((one) => one.field === field)?.text
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found = checkPerson(draft)
    setProblems(found)
    setTries((count) => count + 1)
    if (found.length > 0) return
    adding.mutate(
      { email: draft.email.trim(), name: draft.name.trim(), ...toRole(draft) },
      {
        onSuccess: ({ addPerson }) => {
          onAdded({ name: draft.name.trim(), link: addPerson.link })
          setDraft(empty)
          setTries(0)
        },
      },
    )
  }
  const summary: readonly { text: string; field?: string }[] =
    problems.length > 0 ? problems : adding.error ? [{ text: failureWords(adding.error) }] : []
  return (
    <form className="form" onSubmit={submit} noValidate>
      {summary.length > 0 && tries > 0 && <ErrorSummary key={tries} title={words.problem} items={summary} />}
      <TextField
        id="email"
        type="email"
        label={words.email}
        autoComplete="off"
        error={errorOf('email')}
        value={draft.email}
        onChange={(email) => change({ email })}
      />
      <TextField
        id="name"
        label={words.name}
        autoComplete="off"
        error={errorOf('name')}
        value={draft.name}
        onChange={(name) => change({ name })}
      />
      <RoleFields draft={draft} errorOf={errorOf} onChange={change} />
      <button type="submit" className="btn" aria-disabled={adding.isPending}>
        {words.save}
      </button>
    </form>
  )
}
