import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { pageQuery } from '../features/carry-page/page.query.ts'
import { Sheet } from '../features/carry-page/Sheet.tsx'
import { SheetBar } from '../features/carry-page/SheetBar.tsx'
import { Empty } from '../ui/Empty.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Page } from '../ui/Page.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { periodTitle } from '../words/periods.ts'
import { sheet as words } from '../words/sheet.ts'
import '../styles/sheet.css'

const route = getRouteApi('/inside/councils/$area/page')

/** A council on one sheet of A4, as it will be printed. */
export function CouncilSheetPage() {
  const { area } = route.useParams()
  const view = { area, ...route.useSearch() }
  const asked = useQuery(pageQuery(view))
  const page = asked.data
  const bar = <SheetBar view={view} page={page} />
  if (asked.isPending) return <Waiting what={words.waiting} />
  if (asked.error || !page)
    return (
      <Page title={asked.error ? words.fault : words.none} viewBar={bar}>
        {asked.error ? (
          <Failure error={asked.error} onRetry={() => void asked.refetch()} />
        ) : (
          <Empty title={words.none}>
            <p>{words.noneHint}</p>
          </Empty>
        )}
      </Page>
    )
  const orientation = view.orientation ?? 'portrait'
  return (
    <Page
      viewBar={bar}
      sheet={orientation}
      caption={page.marks.length > 0 ? <b className="sheet__mark">{page.marks.join('. ')}</b> : undefined}
      title={page.title}
      tab={words.tab(page.area.name, periodTitle(page.period))}
      figures={asked.isPlaceholderData ? 'old' : 'current'}
      lede={
        <>
          <span className="sheet__caption">{page.caption}</span>
          {page.answer}
        </>
      }
    >
      <Sheet page={page} orientation={orientation} />
    </Page>
  )
}
