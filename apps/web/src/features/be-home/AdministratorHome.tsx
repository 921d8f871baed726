import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Failure } from '../../ui/Failure.tsx'
import { Page } from '../../ui/Page.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { home } from '../../words/home.ts'
import { dayOf } from '../../words/periods.ts'
import { administrator } from '../../words/states.ts'
import type { Person } from '../be-signed-in/me.query.ts'
import { agreementsQuery } from '../collect-returns/collection.query.ts'

/** For the administrator: agreements with their members, and the audit trail. */
export function AdministratorHome({ me }: { me: Person }) {
  const asked = useQuery(agreementsQuery)
  const list = asked.data ?? []
  return (
    <Page caption={me.name} title={administrator.title} tab={home.title} lede={administrator.lede}>
      {asked.error && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
      <section aria-labelledby="agreements">
        <h2 id="agreements" className="below">
          {home.agreements}
        </h2>
        {asked.data && list.length === 0 && <p className="note">No agreement has been drawn up yet.</p>}
        {list.length > 0 && (
          <ScrollTable label="Table of agreements" caption="Agreements and their members">
            <thead>
              <tr>
                <th scope="col" className="first">
                  Agreement
                </th>
                <th scope="col">Kind</th>
                <th scope="col">Shares</th>
                <th scope="col">From</th>
                <th scope="col">Until</th>
                <th scope="col" className="n">
                  Members
                </th>
              </tr>
            </thead>
            <tbody>
              {list.map((one) => (
                <tr key={one.id}>
                  <th scope="row" className="first">
                    {one.name}
                    {one.demonstration && <span className="kind">demonstration</span>}
                  </th>
                  <td>{one.kind}</td>
                  <td>{one.shares}</td>
                  <td>{dayOf(one.startsOn)}</td>
                  <td>{one.endsOn ? dayOf(one.endsOn) : 'open'}</td>
                  <td className="n">{one.members.filter(({ leftAt }) => leftAt === null).length}</td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
        )}
      </section>
      <p className="actions section">
        <Link to="/audit" className="btn">
          {home.audit}
        </Link>
        <Link to="/published" className="btn btn--quiet">
          {home.published}
        </Link>
        <Link to="/indicators" className="btn btn--quiet">
          Definitions
        </Link>
      </p>
    </Page>
  )
}
