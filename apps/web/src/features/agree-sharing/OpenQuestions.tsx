import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { agreements as words } from '../../words/agreements.ts'
import type { Person } from '../be-signed-in/me.query.ts'
import { agreementsQuery } from '../collect-returns/collection.query.ts'

/** The agreements that wait for the answer of an approver or director. */
export function useOpenQuestions(me: Person) {
  const signs = me.current.role === 'approver' || me.current.role === 'director'
  const asked = useQuery({ ...agreementsQuery, enabled: signs })
  const open = (asked.data ?? []).filter(({ own, state }) => own === 'proposed' && state !== 'ended')
  return { open, isReady: !asked.isLoading }
}

/** For an approver or director: agreements that wait for the council's answer; nothing where none does. */
export function OpenQuestions({ me }: { me: Person }) {
  const { open } = useOpenQuestions(me)
  if (open.length === 0) return null
  return (
    <section className="panel" aria-labelledby="to-answer" style={{ marginBottom: 32 }}>
      <h2 id="to-answer">{words.waitForYou}</h2>
      <ul className="list">
        {open.map((one) => (
          <li key={one.id}>
            <Link to="/agreements/$agreement" params={{ agreement: String(one.id) }}>
              {one.name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
