import { type FormEvent, useState } from 'react'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { failureWords } from '../../words/faults.ts'
import { signIn } from '../../words/sign-in.ts'
import { type CredentialErrors, checkCredentials } from './check-credentials.ts'
import { useSignIn } from './use-sign-in.ts'

/** E-mail and password. What is missing is said before the server is asked. */
export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const [email, setEmail] = useState('')
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
    ...(errors.email ? [{ text: errors.email, field: 'email' }] : []),
    ...(errors.password ? [{ text: errors.password, field: 'password' }] : []),
    ...(opening.error ? [{ text: failureWords(opening.error), field: 'email' }] : []),
  ]
  return (
    <form onSubmit={submit} noValidate style={{ maxWidth: '26rem' }}>
      {items.length > 0 && !opening.isPending && (
        <ErrorSummary key={tries} title={signIn.problem} items={items} />
      )}
      <TextField
        id="email"
        type="email"
        label={signIn.email}
        autoComplete="username"
        value={email}
        onChange={setEmail}
        error={errors.email}
      />
      <TextField
        id="password"
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
