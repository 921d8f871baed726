import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Failure } from '../../ui/Failure.tsx'
import { Page } from '../../ui/Page.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { agreements } from '../../words/agreements.ts'
import { footPlaces } from '../../words/app.ts'
import { home } from '../../words/home.ts'
import { councils, people } from '../../words/people.ts'
import { administrator } from '../../words/states.ts'
import { AgreementsTable } from '../agree-sharing/AgreementsTable.tsx'
import type { Person } from '../be-signed-in/me.query.ts'
import { agreementsQuery } from '../collect-returns/collection.query.ts'

/** For the administrator: agreements with their members, and the audit trail. */
export function AdministratorHome({ me }: { me: Person }) {
  const asked = useQuery(agreementsQuery)
  const list = asked.data ?? []
  if (asked.isPending) return <Waiting what={home.waiting} />
  return (
    <Page caption={me.name} title={administrator.title} tab={home.title} lede={administrator.lede}>
      {asked.error && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
      <section aria-labelledby="agreements">
        <h2 id="agreements" className="below">
          {home.agreements}
        </h2>
        {asked.data && list.length === 0 && <p className="note">{agreements.noneAtAll}</p>}
        {list.length > 0 && <AgreementsTable list={list} own="none" />}
      </section>
      <p className="actions section">
        <Link to="/agreements/new" className="btn">
          {agreements.drawUp}
        </Link>
        <Link to="/people" className="btn btn--quiet">
          {people.title}
        </Link>
        <Link to="/councils" className="btn btn--quiet">
          {councils.title}
        </Link>
        <Link to="/audit" className="btn btn--quiet">
          {home.audit}
        </Link>
        <Link to="/published" className="btn btn--quiet">
          {home.published}
        </Link>
        <Link to="/indicators" className="btn btn--quiet">
          {footPlaces.definitions}
        </Link>
      </p>
    </Page>
  )
}
