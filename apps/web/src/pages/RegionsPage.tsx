import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { shownIndicator, unitOf } from '../data/catalogue.ts'
import { indicatorOptions } from '../features/browse-indicators/to-catalogue-list.ts'
import { RegionNav } from '../features/see-region/RegionNav.tsx'
import { regionSeriesQuery } from '../features/see-region/region.query.ts'
import { useAlliance } from '../features/see-region/use-alliance.ts'
import { SeriesPart } from '../features/see-regions/SeriesPart.tsx'
import { Empty } from '../ui/Empty.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Page } from '../ui/Page.tsx'
import { Seg } from '../ui/Seg.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { series as words } from '../words/series.ts'

const route = getRouteApi('/inside/region/series')

/** One indicator of every region and England over the years, and of the alliance by quarter. */
export function RegionsPage() {
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/region/series' })
  const change = (part: object) =>
    navigate({ to: '/region/series', search: { ...search, ...part } as never, resetScroll: false })
  const { id, me, agreements } = useAlliance(search.agreement)
  const indicator = shownIndicator(search.indicator ?? 'rereferrals_pct')
  const asked = useQuery({
    ...regionSeriesQuery(indicator.id, id > 0 ? id : null),
    enabled: !agreements.isPending,
  })
  const data = asked.data
  const mark = search.mark ?? me?.current.council?.regionCode ?? undefined
  const show = search.show ?? 'chart'
  if (asked.isPending && !asked.error) return <Waiting what={words.waiting} />
  return (
    <Page
      crumbs={<RegionNav agreement={id} />}
      caption={unitOf(indicator)}
      title={words.title(indicator.name)}
      tab={`${words.tab}, ${indicator.shortName}`}
      figures={asked.isPlaceholderData ? 'old' : 'current'}
    >
      <form className="filter" aria-label={words.filter} onSubmit={(event) => event.preventDefault()}>
        <SelectField
          label={words.indicator}
          look="span wide-choice"
          value={indicator.id}
          options={indicatorOptions()}
          onChange={(value) => change({ indicator: value })}
        />
        <SelectField
          label={words.mark}
          look="span"
          value={data?.areas.some(({ areaCode }) => areaCode === mark) ? (mark ?? '') : ''}
          options={[
            { value: '', label: words.nobody },
            ...(data?.areas ?? [])
              .filter(({ kind }) => kind === 'region')
              .map(({ areaCode, name }) => ({ value: areaCode, label: name })),
          ]}
          onChange={(value) => change({ mark: value || undefined })}
        />
        <Seg
          legend={words.show}
          value={show}
          options={[
            { value: 'chart', label: words.chart },
            { value: 'table', label: words.table },
          ]}
          onChange={(value) => change({ show: value === 'chart' ? undefined : value })}
        />
      </form>
      {asked.error && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
      {data === null && <Empty title={words.none} />}
      {data && <SeriesPart data={data} indicator={indicator} mark={mark} show={show} />}
    </Page>
  )
}
