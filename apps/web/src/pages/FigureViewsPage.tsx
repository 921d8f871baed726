import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { viewsPageSize, viewsQuery } from '../features/agree-sharing/agreement.query.ts'
import { ViewsTable } from '../features/agree-sharing/ViewsTable.tsx'
import { useMe } from '../features/be-signed-in/me.query.ts'
import { Crumbs } from '../ui/Crumbs.tsx'
import { Empty } from '../ui/Empty.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Page } from '../ui/Page.tsx'
import { Pages } from '../ui/Pages.tsx'
import { Seg } from '../ui/Seg.tsx'
import { agreements as words } from '../words/agreements.ts'

const route = getRouteApi('/inside/figure-views')

/** Who was shown whose signed-off figures. There is no figure in it. */
export function FigureViewsPage() {
  const { agreement, show = 'ours', from = 0 } = route.useSearch()
  const navigate = useNavigate({ from: '/figure-views' })
  const me = useMe()
  const isCouncil = me?.current.council != null
  const asked = useQuery(
    viewsQuery({ agreement: agreement ?? null, ours: isCouncil && show === 'ours', from }),
  )
  const move = (part: object) =>
    navigate({
      to: '/figure-views',
      search: { ...(agreement === undefined ? {} : { agreement }), show, from, ...part } as never,
      resetScroll: false,
    })
  return (
    <Page
      caption={me?.current.council?.name}
      title={isCouncil ? words.views : words.viewsAll}
      lede={words.viewsLede}
      figures={asked.isPlaceholderData ? 'old' : 'current'}
      crumbs={
        <Crumbs>
          <Link to="/agreements">{words.title}</Link>
        </Crumbs>
      }
    >
      {isCouncil && (
        <div className="below">
          <Seg
            legend={words.whichViews}
            value={show}
            options={[
              { value: 'ours', label: words.onlyOurs },
              { value: 'all', label: words.both },
            ]}
            onChange={(next) => void move({ show: next, from: 0 })}
          />
        </div>
      )}
      {asked.error && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
      {asked.data?.total === 0 && <Empty title={words.noViews} />}
      {asked.data && asked.data.total > 0 && (
        <>
          <ViewsTable views={asked.data.entries} />
          <Pages
            from={from}
            size={viewsPageSize}
            total={asked.data.total}
            onMove={(next) => void move({ from: next })}
          />
        </>
      )}
    </Page>
  )
}
