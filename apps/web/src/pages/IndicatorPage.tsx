import { polarityWords } from '@outturn/indicators'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { shownIndicator, topicOf, unitOf, withOwnPolarity } from '../data/catalogue.ts'
import { PublishedThen } from '../features/choose-view/PublishedThen.tsx'
import { DrillPlaces } from '../features/drill-gap/DrillPlaces.tsx'
import { InPlainWords } from '../features/drill-gap/InPlainWords.tsx'
import { MoreCharts } from '../features/read-charts/MoreCharts.tsx'
import { ComparatorFacts } from '../features/see-indicator/ComparatorFacts.tsx'
import { IndicatorSide } from '../features/see-indicator/IndicatorSide.tsx'
import { IndicatorViewBar } from '../features/see-indicator/IndicatorViewBar.tsx'
import { indicatorQuery } from '../features/see-indicator/indicator.query.ts'
import { NeighboursPart } from '../features/see-indicator/NeighboursPart.tsx'
import { SeriesPart } from '../features/see-indicator/SeriesPart.tsx'
import { toAnswer } from '../features/see-indicator/to-answer.ts'
import { toSeries } from '../features/see-indicator/to-series.ts'
import { LiveComparators } from '../features/see-live-comparators/LiveComparators.tsx'
import { Crumbs } from '../ui/Crumbs.tsx'
import { Empty } from '../ui/Empty.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Page } from '../ui/Page.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { stoodOn } from '../words/fields.ts'
import { indicatorAnswer } from '../words/indicator.ts'
import { basisPhrase, dayOf, periodTitle } from '../words/periods.ts'
import { states } from '../words/states.ts'

const route = getRouteApi('/inside/councils/$area/indicators/$indicator')

/** One indicator of one council: the answer, its comparators, how it moved, the neighbours, the definition. */
export function IndicatorPage() {
  const { area, indicator: id } = route.useParams()
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/councils/$area/indicators/$indicator' })
  const wanted = { area, indicator: id, ...search }
  const asked = useQuery(indicatorQuery(wanted))
  const data = asked.data
  const indicator = withOwnPolarity(shownIndicator(id), data?.ownPolarity)
  const bar = <IndicatorViewBar asked={wanted} data={data} />
  if (asked.isPending) return <Waiting what={states.waitingIndicator} />
  if (asked.error || !data)
    return (
      <Page title={indicator.name} viewBar={bar}>
        {asked.error ? (
          <Failure error={asked.error} onRetry={() => void asked.refetch()} />
        ) : (
          <Empty title={states.indicatorNone} />
        )}
      </Page>
    )
  const show = (part: object) =>
    navigate({ to: '.', search: (old) => ({ ...old, ...part }) as never, replace: true, resetScroll: false })
  const polarity = indicator.known ? polarityWords(indicator.polarity) : ''
  return (
    <Page
      viewBar={bar}
      crumbs={
        <Crumbs>
          <Link
            to="/councils/$area"
            params={{ area }}
            search={search.period ? { period: search.period } : {}}
          >
            {data.area.name}
          </Link>
          <Link to="/indicators" search={{ topic: indicator.topic }}>
            {topicOf(indicator)}
          </Link>
        </Crumbs>
      }
      caption={`${topicOf(indicator)} · ${unitOf(indicator)}, ${basisPhrase(data.basis, data.period)} · ${polarity.toLowerCase()}${search.asOf ? stoodOn(dayOf(search.asOf)) : ''}`}
      title={indicator.name}
      figures={asked.isPlaceholderData ? 'old' : 'current'}
      tab={`${indicator.shortName}, ${data.area.name}, ${periodTitle(data.period)}`}
    >
      <p className="answer">
        {indicatorAnswer(toAnswer(data, indicator)).map((part) =>
          part.strong ? <strong key={part.text}>{part.text}</strong> : part.text,
        )}
      </p>
      <DrillPlaces view={{ area, indicator: id, basis: data.basis, ...search }} here="none" />
      <InPlainWords indicator={indicator} />
      <PublishedThen day={search.asOf} />
      <ComparatorFacts data={data} indicator={indicator} />
      <LiveComparators data={data} indicator={indicator} asOf={search.asOf} />
      <div className="two section">
        <div>
          <SeriesPart
            data={data}
            indicator={indicator}
            series={toSeries(data, indicator)}
            view={search.quarters ?? 'chart'}
            onView={(view) => show({ quarters: view === 'chart' ? undefined : view })}
          />
          <NeighboursPart
            data={data}
            indicator={indicator}
            view={search.neighbours ?? 'chart'}
            onView={(view) => show({ neighbours: view === 'chart' ? undefined : view })}
          />
          <MoreCharts
            data={data}
            indicator={indicator}
            asOf={search.asOf}
            views={search}
            onView={(chart, view) => show({ [chart]: view === 'chart' ? undefined : view })}
          />
        </div>
        <IndicatorSide data={data} indicator={indicator} />
      </div>
    </Page>
  )
}
