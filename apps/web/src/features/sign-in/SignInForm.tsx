import { type FormEvent, useState } from 'react'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { failureWords } from '../../words/faults.ts'
import { signIn } from '../../words/sign-in.ts'
import { type CredentialErrors, checkCredentials } from './check-credentials.ts'
import { type SignedIn, useSignIn } from './use-sign-in.ts'

interface SignInFormProps {
  /** The address that is known already. */
  readonly email?: string
  /** How the fields' ids begin, where the form stands over a page with fields of its own. */
  readonly ids?: string
  readonly onSignedIn: (who: SignedIn) => void
}

/** E-mail and password. What is missing is said before the server is asked. */
export function SignInForm({ email: known = '', ids = '', onSignedIn }: SignInFormProps) {
  const [email, setEmail] = useState(known)
  const [password, setPassword] = useState('')
  const [errors, setErrors] = useState<CredentialErrors>({})
  const [tries, setTries] = useState(0)
  const opening = useSignIn()

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found = checkCredentials({ email, password })
    setErrors(found)
    setTries((count) => count + 1)
    if (Object.keys(found).length === 0)
      opening.mutate({ email: email.trim(), password }, { onSuccess: onSignedIn })
  }
  const items = [
    ...(errors.email ? [{ text: errors.email, field: `${ids}email` }] : []),
    ...(errors.password ? [{ text: errors.password, field: `${ids}password` }] : []),
    ...(opening.error ? [{ text: failureWords(opening.error), field: `${ids}email` }] : []),
  ]
  return (
    <form onSubmit={submit} noValidate style={{ maxWidth: '26rem' }}>
      {items.length > 0 && !opening.isPending && (
        <ErrorSummary key={tries} title={signIn.problem} items={items} />
      )}
      <TextField
        id={`${ids}email`}
        type="email"
        label={signIn.email}
        autoComplete="username"
        value={email}
        onChange={setEmail}
        error={errors.email}
      />
      <TextField
        id={`${ids}password`}
        type="password"
        label={signIn.password}
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={errors.password}
      />
      <button type="submit" className="btn" aria-disabled={opening.isPending}>
        {opening.isPending ? signIn.waiting : signIn.action}
      </button>
    </form>
  )
}
