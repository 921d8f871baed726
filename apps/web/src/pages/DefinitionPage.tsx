import { catalogue, nameDate, polarityWords, topicNames, unitWords } from '@outturn/indicators'
import { getRouteApi, Link } from '@tanstack/react-router'
import { download } from '../data/download.ts'
import { useMe } from '../features/be-signed-in/me.query.ts'
import { DefinitionFacts } from '../features/define-indicator/DefinitionFacts.tsx'
import { PublishedFor } from '../features/define-indicator/PublishedFor.tsx'
import { ReportedBy } from '../features/define-indicator/ReportedBy.tsx'
import { Crumbs } from '../ui/Crumbs.tsx'
import { Page } from '../ui/Page.tsx'
import { places } from '../words/app.ts'
import { definition as words } from '../words/indicators.ts'
import { NotFoundPage } from './NotFoundPage.tsx'

const route = getRouteApi('/indicators/$indicator')

/** One definition in full, with its history and the way to its figures. */
export function DefinitionPage() {
  const { indicator } = route.useParams()
  const me = useMe()
  const of = catalogue.get(indicator)
  if (!of) return <NotFoundPage />
  const area = me?.current.council?.areaCode
  return (
    <Page
      crumbs={
        <Crumbs>
          <Link to="/indicators">{places.indicators}</Link>
          <Link to="/indicators" search={{ topic: of.topic }}>
            {topicNames[of.topic]}
          </Link>
        </Crumbs>
      }
      caption={`${topicNames[of.topic]} · ${unitWords[of.unit]} · ${polarityWords(of.polarity).toLowerCase()}`}
      title={of.name}
    >
      <DefinitionFacts of={of} />
      <div className="halves section">
        <section aria-labelledby="history">
          <h2 id="history">{words.history}</h2>
          <ul className="list above">
            {[...of.versions].reverse().map((one) => (
              <li key={one.version}>{words.versionSaid(one.version, nameDate(one.date), one.reason)}</li>
            ))}
          </ul>
        </section>
        {me && (
          <div>
            <ReportedBy indicator={of.id} />
            <PublishedFor indicator={of.id} />
          </div>
        )}
      </div>
      <p className="actions section take-away">
        {area && (
          <Link
            className="btn"
            to="/councils/$area/indicators/$indicator"
            params={{ area, indicator: of.id }}
          >
            {words.figures}
          </Link>
        )}
        {me && (
          <Link className="btn btn--quiet" to="/league-tables" search={{ indicator: of.id }}>
            {words.leagueTable}
          </Link>
        )}
        <button
          type="button"
          className="btn btn--quiet"
          onClick={() =>
            download({
              name: `${of.id}.json`,
              type: 'application/json',
              content: `${JSON.stringify(of, null, 2)}\n`,
            })
          }
        >
          {words.json}
        </button>
      </p>
    </Page>
  )
}
