import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { PasswordForm } from '../features/account/PasswordForm.tsx'
import { Empty } from '../ui/Empty.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { password as words } from '../words/people.ts'

/** For somebody with a one-time link: a password of their own. The secret stands behind `#` and is not sent by itself. */
export function SetPasswordPage() {
  const [token] = useState(() => location.hash.slice(1))
  const [isSet, setIsSet] = useState(false)
  return (
    <Page title={words.title} {...(token && !isSet ? { lede: words.lede } : {})}>
      {!token && <Empty title={words.noLink} />}
      {isSet && (
        <>
          <Notice title={words.done}>
            <p>{words.isSet}</p>
          </Notice>
          <Link to="/sign-in" className="btn">
            {words.signIn}
          </Link>
        </>
      )}
      {token && !isSet && <PasswordForm token={token} onDone={() => setIsSet(true)} />}
    </Page>
  )
}
