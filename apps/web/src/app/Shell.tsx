import { Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useMe } from '../features/be-signed-in/me.query.ts'
import { SignInAgain } from '../features/sign-in/SignInAgain.tsx'
import { focusTitle, notePageMove } from '../ui/page-focus.ts'
import { app } from '../words/app.ts'
import { fields } from '../words/fields.ts'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { PrintedFrom } from './PrintedFrom.tsx'

/** What every page stands in: skip link, header, footer. A move to another page puts the focus on its title. */
export function Shell() {
  const me = useMe()
  const path = useRouterState({ select: (state) => state.location.pathname })
  const before = useRef(path)
  useEffect(() => {
    if (before.current === path) return
    before.current = path
    notePageMove()
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    focusTitle()
  }, [path])
  return (
    <>
      <a
        href="#main"
        className="govuk-skip-link"
        onClick={(event) => {
          event.preventDefault()
          document.getElementById('main')?.focus()
        }}
      >
        {app.skip}
      </a>
      <Header me={me} />
      {me?.current.council?.demonstration || me?.current.agreement?.demonstration ? (
        <aside className="demo" aria-label={fields.demonstration}>
          <div className="wide">{app.demonstration}</div>
        </aside>
      ) : null}
      <Outlet />
      {me && <SignInAgain me={me} />}
      <Footer />
      <PrintedFrom />
    </>
  )
}
