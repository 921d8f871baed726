import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { shownIndicator, unitOf } from '../data/catalogue.ts'
import { areasQuery } from '../features/choose-view/areas.query.ts'
import { PublishedThen } from '../features/choose-view/PublishedThen.tsx'
import { toAreaOptions } from '../features/choose-view/to-area-options.ts'
import { BesideTable } from '../features/drill-gap/BesideTable.tsx'
import { DrillCrumbs } from '../features/drill-gap/DrillCrumbs.tsx'
import { DrillPlaces } from '../features/drill-gap/DrillPlaces.tsx'
import { besideQuery } from '../features/drill-gap/drill.query.ts'
import { InPlainWords } from '../features/drill-gap/InPlainWords.tsx'
import { toBesideCsv } from '../features/drill-gap/to-neighbours-csv.ts'
import { TakeAway } from '../features/take-away/TakeAway.tsx'
import { toTable } from '../features/take-away/to-table.ts'
import { Failure } from '../ui/Failure.tsx'
import { Page } from '../ui/Page.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { ViewBar } from '../ui/ViewBar.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { besideSentence, drill as words } from '../words/drill.ts'
import { differenceOf } from '../words/gap-sentences.ts'
import { periodTitle } from '../words/periods.ts'

const route = getRouteApi('/inside/councils/$area/indicators/$indicator/beside/$other')

/** Two councils side by side on one indicator, its parts, and what it leads to next. */
export function BesidePage() {
  const params = route.useParams()
  const view = { ...params, ...route.useSearch() }
  const navigate = useNavigate({ from: '/councils/$area/indicators/$indicator/beside/$other' })
  const areas = useQuery(areasQuery).data?.areas ?? []
  const asked = useQuery(besideQuery(view))
  const data = asked.data
  const indicator = shownIndicator(params.indicator)
  const bar = (
    <ViewBar
      short={
        <>
          <b>{data?.area.name}</b> {words.besideShort} <b>{data?.other.name}</b>
        </>
      }
    >
      <SelectField
        label={words.ask}
        value={params.other}
        options={toAreaOptions(
          areas.filter(({ code }) => code !== params.area),
          params.other,
        )}
        onChange={(other) =>
          navigate({ to: '.', params: (old) => ({ ...old, other }), search: (old) => old as never })
        }
      />
    </ViewBar>
  )
  if (asked.isPending) return <Waiting what={words.waiting} />
  if (asked.error || !data)
    return (
      <Page title={asked.error ? words.fault : words.none} viewBar={bar}>
        {asked.error && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
      </Page>
    )
  const [first] = data.rows
  const isLive = data.rows.some(({ kind }) => kind === 'live')
  const told =
    first?.difference != null && first.side !== null
      ? besideSentence({
          own: data.area.name,
          other: data.other.name,
          difference: differenceOf(first.difference, indicator),
          side: first.side,
          verdict: first.verdict,
        })
      : words.sideBySide(data.area.name, data.other.name)
  return (
    <Page
      viewBar={bar}
      crumbs={<DrillCrumbs view={view} name={data.area.name} />}
      caption={`${indicator.name} · ${unitOf(indicator)} · ${periodTitle(data.period)}`}
      title={told.replace(/\.$/, '')}
      tab={words.besideTab(data.area.name, data.other.name, indicator.shortName)}
      figures={asked.isPlaceholderData ? 'old' : 'current'}
    >
      <DrillPlaces view={view} here="none" />
      <InPlainWords indicator={indicator} />
      <PublishedThen day={view.asOf} />
      {isLive && <p className="note above">{words.notShared}</p>}
      <section className="section" aria-label={words.beside}>
        <BesideTable data={data} view={view} />
      </section>
      <div className="section">
        <TakeAway
          name={`beside-${data.indicator}-${data.area.code}-${data.other.code}`}
          title={`${indicator.name}: ${data.area.name} and ${data.other.name}`}
          about={{
            whose: `${data.area.name} (${data.area.code}) and ${data.other.name} (${data.other.code})`,
            period: periodTitle(data.period),
            figures: isLive ? 'live' : 'published',
          }}
          tables={[toTable(`${indicator.name}: ${data.area.name} and ${data.other.name}`, toBesideCsv(data))]}
        />
      </div>
    </Page>
  )
}
