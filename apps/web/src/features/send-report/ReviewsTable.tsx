import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { TableHead } from '../../ui/TableHead.tsx'
import { momentOf, periodTitle } from '../../words/periods.ts'
import { layoutName, reports, reviewStates } from '../../words/reports.ts'
import { reviewsQuery } from './reviews.query.ts'

/** The reports that the council has sent, newest first; nothing where there are none. */
export function ReviewsTable() {
  const asked = useQuery(reviewsQuery)
  if (!asked.data?.length) return null
  return (
    <section className="section" aria-labelledby="reviews">
      <h2 id="reviews" className="below">
        {reports.before}
      </h2>
      <ScrollTable label={reports.table} caption={reports.before}>
        <TableHead columns={reports.columns} />
        <tbody>
          {asked.data.map((one) => (
            <tr key={one.id}>
              <th scope="row" className="first">
                <Link
                  to="/returns/$period/report/$review"
                  params={{ period: one.period, review: String(one.id) }}
                >
                  {one.fileName}
                  <span className="hidden">{reports.receivedAt(momentOf(one.receivedAt))}</span>
                </Link>
              </th>
              <td>{periodTitle(one.period)}</td>
              <td>{layoutName(one.layout)}</td>
              <td>{momentOf(one.receivedAt)}</td>
              <td>{reviewStates[one.state] ?? one.state}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  )
}
