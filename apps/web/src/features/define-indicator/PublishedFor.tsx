import { useQuery } from '@tanstack/react-query'
import { Failure } from '../../ui/Failure.tsx'
import { definition } from '../../words/indicators.ts'
import { basisName, shortPeriod } from '../../words/periods.ts'
import { publishedPeriodsQuery } from './published-periods.query.ts'

/** The periods for which official figures are held. */
export function PublishedFor({ indicator }: { indicator: string }) {
  const asked = useQuery(publishedPeriodsQuery)
  const rows = asked.data?.filter((one) => one.indicator === indicator) ?? []
  return (
    <section aria-labelledby="published-for" className="above">
      <h2 id="published-for">{definition.publishedFor}</h2>
      {asked.error && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
      {asked.data && rows.length === 0 && <p className="note">{definition.notPublished}</p>}
      <ul className="list above">
        {rows.map(({ basis, periods }) => (
          <li key={basis}>
            {basisName(basis)}: {periods.map(shortPeriod).join(', ')}
          </li>
        ))}
      </ul>
    </section>
  )
}
