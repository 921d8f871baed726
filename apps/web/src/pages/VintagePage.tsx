import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { ChangesTable } from '../features/load-published/ChangesTable.tsx'
import { changesPageSize, changesQuery, vintagesQuery } from '../features/load-published/published.query.ts'
import { Crumbs } from '../ui/Crumbs.tsx'
import { Empty } from '../ui/Empty.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Page } from '../ui/Page.tsx'
import { Pages } from '../ui/Pages.tsx'
import { pages } from '../words/fields.ts'
import { changesWords, published as words } from '../words/published.ts'

const route = getRouteApi('/inside/published/vintages/$vintage')

/** What one vintage prints otherwise than the one before it. */
export function VintagePage() {
  const id = Number(route.useParams().vintage)
  const { from = 0 } = route.useSearch()
  const navigate = useNavigate({ from: '/published/vintages/$vintage' })
  const vintages = useQuery(vintagesQuery)
  const asked = useQuery(changesQuery(Number.isSafeInteger(id) ? id : 0, from))
  const vintage = vintages.data?.find((one) => one.id === id)
  const changes = asked.data
  const total = changes ? changes.changed + changes.gone + changes.added : 0
  return (
    <Page
      crumbs={
        <Crumbs>
          <Link to="/published">{words.title}</Link>
        </Crumbs>
      }
      caption={vintage ? `${vintage.datasetName} · vintage ${vintage.id}` : undefined}
      title={vintage ? `${words.changes}: ${vintage.label}` : words.changes}
      figures={asked.isPlaceholderData ? 'old' : 'current'}
      lede={changes && changes.against !== null ? changesWords(changes) : undefined}
    >
      {asked.error && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
      {changes === null && <Empty title={words.noVintage} />}
      {changes && changes.against === null && <Empty title={words.first} />}
      {changes && changes.against !== null && total === 0 && <Empty title={words.unchanged} />}
      {changes && total > 0 && (
        <>
          {changes.gone > 0 && <p className="note below">{words.goneNote}</p>}
          <ChangesTable changes={changes} />
          <Pages
            from={from}
            size={changesPageSize}
            total={total}
            words={pages.inTable}
            onMove={(next) => navigate({ to: '.', search: { from: next } as never })}
          />
        </>
      )}
    </Page>
  )
}
