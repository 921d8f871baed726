import { Link, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { Person } from '../features/be-signed-in/me.query.ts'
import { placeOf, toPlaces } from '../features/be-signed-in/to-places.ts'
import { useSignOut } from '../features/sign-in/use-sign-out.ts'
import { Wordmark } from '../ui/Wordmark.tsx'
import { app, roleNames } from '../words/app.ts'

/** Name, who is signed in and as what, and the main places of that role. */
export function Header({ me }: { me: Person | null }) {
  return (
    <header className="header">
      <div className="wide">
        <div className="header__top">
          <Link to="/" className="wordmark" aria-label={app.home}>
            <Wordmark />
          </Link>
          {me ? <Who me={me} /> : <span className="who">{app.strapline}</span>}
        </div>
        {me && <MainNav me={me} />}
      </div>
    </header>
  )
}

function Who({ me }: { me: Person }) {
  const signOut = useSignOut()
  const { council, agreement, role } = me.current
  return (
    <span className="who">
      <b>{council?.name ?? agreement?.name ?? me.name}</b> · {roleNames[role]} ·{' '}
      <Link to="/account">{app.account}</Link> ·{' '}
      <button type="button" className="plain" onClick={() => signOut.mutate()}>
        {app.signOut}
      </button>
    </span>
  )
}

function MainNav({ me }: { me: Person }) {
  const path = useRouterState({ select: (state) => state.location.pathname })
  const all = toPlaces(me.current)
  const here = placeOf(path, all)
  const list = useRef<HTMLUListElement>(null)
  // On a phone the row of places scrolls; the current one must be in sight.
  // runs when the place changes
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('.in')
    if (list.current && current)
      list.current.scrollLeft = current.offsetLeft + current.offsetWidth - list.current.clientWidth + 24
  }, [here])
  return (
    <nav aria-label={app.mainNav}>
      <ul className="nav" ref={list}>
        {all.map((place) => (
          <li key={place.to}>
            <Link
              to={place.to}
              className={place === here ? 'in' : undefined}
              aria-current={place === here ? (path === place.to ? 'page' : 'true') : undefined}
              activeProps={{}}
            >
              {place.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
