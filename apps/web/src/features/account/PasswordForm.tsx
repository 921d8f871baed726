import { type FormEvent, useState } from 'react'
import { send } from '../../data/send.ts'
import { useChange } from '../../data/use-change.ts'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { failureWords } from '../../words/faults.ts'
import { password as words } from '../../words/people.ts'
import { checkNewPassword, type Problem } from './check-new-password.ts'

interface PasswordFormProps {
  /** The secret of a one-time link; null for somebody who is signed in and changes their own. */
  readonly token: string | null
  readonly onDone: () => void
}

const empty = { current: '', wanted: '', again: '' }

/** A new password, typed twice; the present one is asked where there is no link. */
export function PasswordForm({ token, onDone }: PasswordFormProps) {
  const [draft, setDraft] = useState(empty)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [tries, setTries] = useState(0)
  const setting = useChange({
    mutationFn: ({ current, wanted }: typeof empty) =>
      token === null
        ? send({ method: 'PUT', path: '/session/password', body: { current, wanted } })
        : send({ method: 'PUT', path: '/password', body: { token, wanted } }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found = checkNewPassword(draft, token === null ? 'password' : 'link')
    setProblems(found)
    setTries((count) => count + 1)
    if (found.length > 0) return
    setting.mutate(draft, {
      onSuccess: () => {
        setDraft(empty)
        setTries(0)
        onDone()
      },
    })
  }
  const summary: readonly { text: string; field?: string }[] =
    problems.length > 0 ? problems : setting.error ? [{ text: failureWords(setting.error) }] : []
  const field = (id: keyof typeof empty, hint?: string) => (
    <TextField
      id={id}
      type="password"
      label={words[id]}
      {...(hint ? { hint } : {})}
      autoComplete={id === 'current' ? 'current-password' : 'new-password'}
      error={problems.find((one) => one.field === id)?.text}
      value={draft[id]}
      onChange={(value) => setDraft((was) => ({ ...was, [id]: value }))}
    />
  )
  return (
    <form className="form above" onSubmit={submit} noValidate>
      {summary.length > 0 && tries > 0 && !setting.isPending && (
        <ErrorSummary key={tries} title={words.problem} items={summary} />
      )}
      {token === null && field('current')}
      {field('wanted', words.hint)}
      {field('again')}
      <button type="submit" className="btn" aria-disabled={setting.isPending}>
        {token === null ? words.save : words.set}
      </button>
    </form>
  )
}
