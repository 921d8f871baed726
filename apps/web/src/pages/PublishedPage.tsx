import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { LoadAccount } from '../features/load-published/LoadAccount.tsx'
import { LoadFile } from '../features/load-published/LoadFile.tsx'
import { filesQuery, vintagesQuery } from '../features/load-published/published.query.ts'
import { VintageTable } from '../features/load-published/VintageTable.tsx'
import { Empty } from '../ui/Empty.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Page } from '../ui/Page.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { momentOf } from '../words/periods.ts'
import { fileStates, published as words } from '../words/published.ts'

const route = getRouteApi('/inside/published')

/** For the administrator: load a published file, follow it, and see every vintage. */
export function PublishedPage() {
  const { file } = route.useSearch()
  const navigate = useNavigate({ from: '/published' })
  const vintages = useQuery(vintagesQuery)
  const files = useQuery(filesQuery)
  const failed = vintages.error ?? files.error
  if (vintages.isPending || files.isPending) return <Waiting what={words.fetching} />
  return (
    <Page title={words.title} lede={words.lede}>
      {failed && <Failure error={failed} onRetry={() => void vintages.refetch()} />}
      <LoadFile
        onSent={(id) => void navigate({ to: '/published', search: { file: id }, resetScroll: false })}
      />
      {file !== undefined && <LoadAccount id={file} />}
      <section className="section" aria-labelledby="vintages">
        <h2 id="vintages" className="below">
          {words.vintages}
        </h2>
        {vintages.data?.length === 0 && <Empty title={words.noVintages} />}
        {vintages.data && vintages.data.length > 0 && <VintageTable vintages={vintages.data} />}
      </section>
      <section className="section" aria-labelledby="sent">
        <h2 id="sent">{words.sent}</h2>
        {files.data?.length === 0 && <p className="note above">{words.noneSent}</p>}
        <ul className="list above">
          {files.data?.map((one) => (
            <li key={one.id}>
              <Link to="/published" search={{ file: one.id }} resetScroll={false}>
                {one.name}
              </Link>
              : {fileStates[one.state] ?? one.state}
              <span className="kind">
                {one.sentBy}, {momentOf(one.sentAt)}, {megabytes(one.size)}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  )
}

const megabytes = (bytes: number): string =>
  bytes < 100_000 ? `${Math.ceil(bytes / 1024)} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`
