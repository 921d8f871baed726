import { type FormEvent, useState } from 'react'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { failureWords } from '../../words/faults.ts'
import { people as words } from '../../words/people.ts'
import { checkRole, type Problem, type RoleDraft, toRole } from './check-person.ts'
import { useGiveRole } from './people.query.ts'
import { RoleFields } from './RoleFields.tsx'

const empty: RoleDraft = { role: 'analyst', council: '', agreement: '' }

/** Another role for somebody who is known. */
export function GiveRoleForm({ person, onGiven }: { person: number; onGiven: () => void }) {
  const [draft, setDraft] = useState(empty)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [tries, setTries] = useState(0)
  const giving = useGiveRole()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found = checkRole(draft)
    setProblems(found)
    setTries((count) => count + 1)
    if (found.length > 0) return
    giving.mutate(
      { person, ...toRole(draft) },
      {
        onSuccess: () => {
          setDraft(empty)
          setTries(0)
          onGiven()
        },
      },
    )
  }
  const summary: readonly { text: string; field?: string }[] =
    problems.length > 0 ? problems : giving.error ? [{ text: failureWords(giving.error) }] : []
  return (
    <form className="form above" onSubmit={submit} noValidate>
      {summary.length > 0 && tries > 0 && <ErrorSummary key={tries} title={words.problem} items={summary} />}
      <RoleFields
        draft={draft}
        errorOf={(field) => problems.find((one) => one.field === field)?.text}
        onChange={(part) => setDraft((was) => ({ ...was, ...part }))}
      />
      <button type="submit" className="btn btn--quiet" aria-disabled={giving.isPending}>
        {words.giveSave}
      </button>
    </form>
  )
}
