import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useMe } from '../features/be-signed-in/me.query.ts'
import { CollectionCounts } from '../features/collect-returns/CollectionCounts.tsx'
import { CollectionSide } from '../features/collect-returns/CollectionSide.tsx'
import { CollectionTable } from '../features/collect-returns/CollectionTable.tsx'
import { agreementsQuery, collectionQuery } from '../features/collect-returns/collection.query.ts'
import { ReturnReminders } from '../features/collect-returns/ReturnReminders.tsx'
import { daysUntil, toCollection } from '../features/collect-returns/to-collection.ts'
import { toCollectionCsv } from '../features/collect-returns/to-collection-csv.ts'
import { LiveStatus } from '../features/see-region/LiveStatus.tsx'
import { RegionNav } from '../features/see-region/RegionNav.tsx'
import { useAlliance } from '../features/see-region/use-alliance.ts'
import { TakeAway } from '../features/take-away/TakeAway.tsx'
import { toTable } from '../features/take-away/to-table.ts'
import { Empty } from '../ui/Empty.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Page } from '../ui/Page.tsx'
import { Seg } from '../ui/Seg.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { today } from '../ui/today.ts'
import { ViewBar } from '../ui/ViewBar.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { places } from '../words/app.ts'
import { collection, collectionLede, collectionTitle, comparedWords } from '../words/collection.ts'
import { fields } from '../words/fields.ts'
import { periodInFull, periodTitle } from '../words/periods.ts'
import { region } from '../words/region.ts'
import { states } from '../words/states.ts'

const route = getRouteApi('/inside/collection')

/** Who has returned for a period, and what is left to chase. */
export function CollectionPage() {
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/collection' })
  const me = useMe()
  const agreements = useQuery(agreementsQuery).data ?? []
  const { standing } = useAlliance(search.agreement)
  const id = search.agreement ?? me?.current.agreement?.id ?? agreements[0]?.id ?? 0
  const asked = useQuery({ ...collectionQuery(id, search.period), enabled: id > 0 })
  const change = (part: object) => navigate({ to: '/collection', search: { ...search, ...part } as never })
  if (asked.isLoading) return <Waiting what={states.waitingCollection} />
  if (asked.error)
    return (
      <Page title={states.collectionFault}>
        <Failure error={asked.error} onRetry={() => void asked.refetch()} />
      </Page>
    )
  const data = asked.data
  if (!data)
    return (
      <Page title={places.collection}>
        <Empty title={standing ?? collection.none}>
          <p>{collection.noneHint}</p>
          <p>
            <Link to="/agreements">{region.agreements}</Link> ·{' '}
            <Link to="/region/heat-map" search={{ kind: 'published' }}>
              {region.publishedMap}
            </Link>
          </p>
        </Empty>
      </Page>
    )
  const summary = toCollection(data.rows)
  const show = search.show ?? 'all'
  return (
    <Page
      viewBar={
        <ViewBar
          short={
            <b>
              {data.agreement.name}, {periodTitle(data.period)}
            </b>
          }
        >
          {agreements.length > 1 && (
            <SelectField
              label={region.alliance}
              value={String(id)}
              options={agreements.map((one) => ({ value: String(one.id), label: one.name }))}
              onChange={(value) => change({ agreement: Number(value), period: undefined })}
            />
          )}
          <SelectField
            label={fields.period}
            value={data.period}
            options={data.periods.map((code) => ({ value: code, label: periodTitle(code) }))}
            onChange={(period) => change({ period })}
          />
        </ViewBar>
      }
      crumbs={<RegionNav agreement={id} period={search.period} />}
      caption={`${data.agreement.name} · ${periodInFull(data.period)}`}
      title={collectionTitle(summary)}
      figures={asked.isPlaceholderData ? 'old' : 'current'}
      tab={collection.tab(periodTitle(data.period))}
      lede={collectionLede(summary, { on: data.dueOn, days: daysUntil(data.dueOn, today()) })}
    >
      <LiveStatus of={`${id} ${data.period}`} members={summary.signed} />
      {data.compared && <p className="note">{comparedWords(data.compared)}</p>}
      <CollectionCounts summary={summary} />
      <div className="two above">
        <section aria-labelledby="who">
          <div className="section__head">
            <div>
              <h2 id="who">{collection.who}</h2>
              <p className="note">{collection.whoNote}</p>
            </div>
            <Seg
              legend={fields.show}
              value={show}
              options={[
                { value: 'all', label: collection.all(summary.total) },
                { value: 'chase', label: collection.toChase(summary.toChase.length) },
              ]}
              onChange={(value) => change({ show: value === 'all' ? undefined : value })}
            />
          </div>
          <CollectionTable data={data} rows={[...(show === 'chase' ? summary.toChase : summary.rows)]} />
          <div className="above">
            <TakeAway
              name={`collection-${data.period}`}
              title={`${collection.who}: ${data.agreement.name}, ${periodTitle(data.period)}`}
              about={{ whose: data.agreement.name, period: periodTitle(data.period), figures: 'live' }}
              tables={[
                toTable(
                  `${collection.who}: ${data.agreement.name}, ${periodTitle(data.period)}`,
                  toCollectionCsv(data),
                ),
              ]}
            />
          </div>
        </section>
        <CollectionSide summary={summary} data={data} />
      </div>
      <ReturnReminders data={data} summary={summary} />
    </Page>
  )
}
