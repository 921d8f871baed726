import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Failure } from '../../ui/Failure.tsx'
import { Page } from '../../ui/Page.tsx'
import { today } from '../../ui/today.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import { collectionLede, collectionTitle } from '../../words/collection.ts'
import { home, regionHome as words } from '../../words/home.ts'
import { periodInFull } from '../../words/periods.ts'
import type { Person } from '../be-signed-in/me.query.ts'
import { CollectionCounts } from '../collect-returns/CollectionCounts.tsx'
import { collectionQuery } from '../collect-returns/collection.query.ts'
import { daysUntil, toCollection } from '../collect-returns/to-collection.ts'
import { useAlliance } from '../see-region/use-alliance.ts'

/** For the regional lead: how far the collection is. */
export function RegionHome({ me }: { me: Person }) {
  const id = me.current.agreement?.id ?? 0
  const asked = useQuery({ ...collectionQuery(id, undefined), enabled: id > 0 })
  const { standing } = useAlliance(undefined)
  const data = asked.data
  const summary = data && toCollection(data.rows)
  if (asked.isLoading) return <Waiting what={home.waiting} />
  return (
    <Page
      caption={data ? `${data.agreement.name} · ${periodInFull(data.period)}` : me.current.agreement?.name}
      title={summary ? collectionTitle(summary) : home.title}
      tab={home.title}
      lede={
        data && summary
          ? collectionLede(summary, { on: data.dueOn, days: daysUntil(data.dueOn, today()) })
          : standing
      }
    >
      {asked.error && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
      {summary && <CollectionCounts summary={summary} />}
      <ul className="list section">
        {words.ways.map(({ to, label, says }) => (
          <li key={to} className="entry">
            <Link to={to}>{label}</Link>
            <span className="note">{says}</span>
          </li>
        ))}
      </ul>
    </Page>
  )
}
