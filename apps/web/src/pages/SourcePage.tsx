import { polarityWords } from '@outturn/indicators'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { shownIndicator, unitOf } from '../data/catalogue.ts'
import { PublishedThen } from '../features/choose-view/PublishedThen.tsx'
import { DrillCrumbs } from '../features/drill-gap/DrillCrumbs.tsx'
import { DrillPlaces } from '../features/drill-gap/DrillPlaces.tsx'
import { TracesTable } from '../features/drill-gap/TracesTable.tsx'
import { indicatorQuery } from '../features/see-indicator/indicator.query.ts'
import { Failure } from '../ui/Failure.tsx'
import { Page } from '../ui/Page.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { drill as words } from '../words/drill.ts'
import { definition } from '../words/indicators.ts'
import { basisName, periodTitle } from '../words/periods.ts'
import { states } from '../words/states.ts'

const route = getRouteApi('/inside/councils/$area/indicators/$indicator/source')

/** The last stop: what is counted, what was found on the figure, and the cells that the figures came from. */
export function SourcePage() {
  const params = route.useParams()
  const view = { ...params, ...route.useSearch() }
  const asked = useQuery(indicatorQuery(view))
  const data = asked.data
  const indicator = shownIndicator(params.indicator)
  if (asked.isPending) return <Waiting what={states.waitingIndicator} />
  if (asked.error || !data)
    return (
      <Page title={asked.error ? indicator.name : words.none}>
        {asked.error && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
      </Page>
    )
  const terms = [
    { term: definition.counted, text: indicator.definition },
    { term: definition.numerator, text: indicator.numerator },
    { term: definition.denominator, text: indicator.denominator },
    { term: definition.bases, text: basisName(data.basis) },
    { term: definition.direction, text: polarityWords(indicator.polarity) },
  ]
  return (
    <Page
      crumbs={<DrillCrumbs view={view} name={data.area.name} />}
      caption={`${data.area.name} · ${periodTitle(data.period)} · ${unitOf(indicator)}`}
      title={words.sourceTitle(indicator.name)}
      lede={words.sourceLede}
    >
      <DrillPlaces view={view} here="source" />
      <PublishedThen day={view.asOf} />
      <section className="section" aria-labelledby="definition">
        <h2 id="definition">{words.definition}</h2>
        <dl className="defs">
          {terms.map(({ term, text }) =>
            text ? (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{text}</dd>
              </div>
            ) : null,
          )}
        </dl>
        <p className="above">
          <Link to="/indicators/$indicator" params={{ indicator: indicator.id }}>
            {definition.full}
          </Link>
        </p>
      </section>
      <section className="section" aria-labelledby="findings">
        <h2 id="findings">{words.findings}</h2>
        {data.findings.length === 0 && <p className="note">{words.noFindings}</p>}
        {data.findings.map((one) => (
          <p key={one.id} className={`finding finding--${one.severity}`}>
            <b>{one.seen}</b> {one.explanation ?? one.remedy}
          </p>
        ))}
      </section>
      <section className="section" aria-labelledby="cells">
        <h2 id="cells">{words.cells}</h2>
        {data.traces.length === 0 ? (
          <p className="note">{words.cellsNone}</p>
        ) : (
          <TracesTable data={data} indicator={indicator} />
        )}
      </section>
    </Page>
  )
}
