import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { SignInForm } from '../features/sign-in/SignInForm.tsx'
import { Page } from '../ui/Page.tsx'
import { footPlaces } from '../words/app.ts'
import { signIn } from '../words/sign-in.ts'

/** The front door. `next` in the address is where the person was going. */
export function SignInPage() {
  const { next } = useSearch({ from: '/sign-in' })
  const navigate = useNavigate()
  return (
    <Page title={signIn.title} lede={next ? signIn.signedOut : signIn.lede}>
      <SignInForm onSignedIn={() => navigate({ href: next ?? '/' })} />
      <p className="note section">
        {signIn.open} <Link to="/indicators">{footPlaces.definitions}</Link>,{' '}
        <Link to="/methods">{footPlaces.methods}</Link>,{' '}
        <Link to="/who-may-see-what">{footPlaces.whoSeesWhat}</Link>.
      </p>
    </Page>
  )
}
