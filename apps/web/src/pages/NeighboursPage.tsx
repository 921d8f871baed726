import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { LazyDotPlot } from '../charts/LazyChart.tsx'
import { bare, shownIndicator, unitOf, withUnit } from '../data/catalogue.ts'
import { PublishedThen } from '../features/choose-view/PublishedThen.tsx'
import { DrillCrumbs } from '../features/drill-gap/DrillCrumbs.tsx'
import { DrillPlaces } from '../features/drill-gap/DrillPlaces.tsx'
import { neighboursQuery } from '../features/drill-gap/drill.query.ts'
import { InPlainWords } from '../features/drill-gap/InPlainWords.tsx'
import { NeighbourGapsTable } from '../features/drill-gap/NeighbourGapsTable.tsx'
import { NeighboursViewBar } from '../features/drill-gap/NeighboursViewBar.tsx'
import {
  middleOf,
  toImproved,
  toNeighbourDots,
  toNeighboursTitle,
} from '../features/drill-gap/to-neighbour-rows.ts'
import { toNeighboursCsv } from '../features/drill-gap/to-neighbours-csv.ts'
import { indicatorQuery } from '../features/see-indicator/indicator.query.ts'
import { TakeAway } from '../features/take-away/TakeAway.tsx'
import { toTable } from '../features/take-away/to-table.ts'
import { Empty } from '../ui/Empty.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Page } from '../ui/Page.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { tableHoldsAll } from '../words/chart-parts.ts'
import { improvedSentence, drill as words } from '../words/drill.ts'
import { basisPhrase, periodTitle, yearPhrase } from '../words/periods.ts'

const route = getRouteApi('/inside/councils/$area/indicators/$indicator/neighbours')

/** One indicator of a council's neighbours: who does better, by how much, and who improved most. */
export function NeighboursPage() {
  const params = route.useParams()
  const view = { ...params, ...route.useSearch() }
  const asked = useQuery(neighboursQuery(view))
  const own = useQuery(indicatorQuery(view))
  const data = asked.data
  const indicator = shownIndicator(params.indicator)
  const bar = <NeighboursViewBar view={view} data={data} />
  if (asked.isPending || own.isLoading) return <Waiting what={words.waiting} />
  if (asked.error || !data)
    return (
      <Page title={asked.error ? words.fault : words.none} viewBar={bar}>
        {asked.error ? (
          <Failure error={asked.error} onRetry={() => void asked.refetch()} />
        ) : (
          <Empty title={words.none} />
        )}
      </Page>
    )
  const when =
    data.kind === null || data.figuresPeriod === null
      ? words.nobody
      : data.kind === 'live'
        ? `${words.liveOf(periodTitle(data.figuresPeriod))} ${words.notShared}`
        : words.publishedOf(yearPhrase(data.figuresPeriod))
  // The page before says the council's own figure of the period; here its published year stands.
  const latest = own.data?.source === 'return' ? (own.data.current?.amount ?? null) : null
  const ownYear =
    data.kind === 'published' && latest !== null
      ? words.ownYear(data.area.name, withUnit(latest, indicator), periodTitle(data.period))
      : ''
  const improved = toImproved(data, indicator)
  const judged = indicator.polarity === 'high' || indicator.polarity === 'low'
  const dots = toNeighbourDots(data, indicator)
  const middle = middleOf(data)
  return (
    <Page
      viewBar={bar}
      crumbs={<DrillCrumbs view={view} name={data.area.name} />}
      caption={`${indicator.name} · ${unitOf(indicator)}, ${basisPhrase(data.basis, data.figuresPeriod ?? data.period)} · ${data.area.name}`}
      title={toNeighboursTitle(data, indicator)}
      tab={`${words.neighbours}, ${indicator.shortName}, ${data.area.name}`}
      figures={asked.isPlaceholderData ? 'old' : 'current'}
      lede={
        improved.length > 0 ? improvedSentence(improved) : judged ? words.nobodyImproved : words.noDirection
      }
    >
      <DrillPlaces view={view} here="neighbours" />
      <InPlainWords indicator={indicator} />
      <PublishedThen day={view.asOf} />
      <p className="note above">
        {when} {ownYear}
      </p>
      {dots.length > 1 && (
        <figure className="chart section">
          <LazyDotPlot
            rows={dots}
            median={middle}
            medianText={middle === null ? '' : words.median(bare(middle, indicator))}
            axis={unitOf(indicator)}
            summary={`${toNeighboursTitle(data, indicator)}. ${tableHoldsAll}`}
          />
        </figure>
      )}
      <section className="section" aria-label={words.neighbours}>
        <NeighbourGapsTable {...{ data, indicator, view, when }} />
      </section>
      <div className="section">
        <TakeAway
          name={`neighbours-${data.indicator}-${data.area.code}`}
          title={words.gapsTitle(indicator.name, data.area.name)}
          about={{
            whose: `${data.area.name} (${data.area.code})`,
            period: periodTitle(data.figuresPeriod ?? data.period),
            figures: data.kind === 'published' ? 'published' : 'live',
          }}
          tables={[toTable(words.gapsTitle(indicator.name, data.area.name), toNeighboursCsv(data), [when])]}
        />
      </div>
    </Page>
  )
}
