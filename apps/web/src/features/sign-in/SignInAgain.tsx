import { Dialog } from '../../ui/Dialog.tsx'
import { signInAgain as words } from '../../words/sign-in.ts'
import type { Person } from '../be-signed-in/me.query.ts'
import { SignInForm } from './SignInForm.tsx'
import { setSession, useSession } from './session-ended.ts'

/** Where a session ends under a page: the way back in, over the page, so that what was typed on it stays. */
export function SignInAgain({ me }: { me: Person }) {
  const session = useSession()
  if (session === 'open') return null
  const close = () => setSession('open')
  return (
    <Dialog title={words.title} onClose={close}>
      <p className="below">{words.says(me.name)}</p>
      <SignInForm
        email={me.email}
        ids="again-"
        onSignedIn={(who) => {
          close()
          // Everything on the page was somebody else’s.
          if (who === 'somebody else') location.assign('/')
        }}
      />
      <p className="above">
        <button type="button" className="plain" onClick={close}>
          {words.look}
        </button>
      </p>
    </Dialog>
  )
}
