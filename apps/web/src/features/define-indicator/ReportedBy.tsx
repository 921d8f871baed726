import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Failure } from '../../ui/Failure.tsx'
import { definition } from '../../words/indicators.ts'
import { basisName, periodTitle } from '../../words/periods.ts'
import { reportedByQuery } from './reported-by.query.ts'

/** The councils whose signed-off returns report the indicator, as far as the reader may see. */
export function ReportedBy({ indicator }: { indicator: string }) {
  const asked = useQuery(reportedByQuery(indicator))
  return (
    <section aria-labelledby="reported">
      <h2 id="reported">{definition.reportedBy}</h2>
      {asked.error && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
      {asked.data?.length === 0 && <p className="note">{definition.notReported}</p>}
      {asked.data && asked.data.length > 0 && (
        <ul className="list above">
          {asked.data.map(({ area, basis, latest }) => (
            <li key={`${area.code} ${basis}`}>
              <Link
                to="/councils/$area/indicators/$indicator"
                params={{ area: area.code, indicator }}
                search={{ basis }}
              >
                {area.name}
              </Link>
              {area.demonstration && definition.demonstration}
              {definition.reportedSince(basisName(basis).toLowerCase(), periodTitle(latest))}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
