import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { areasQuery } from '../features/choose-view/areas.query.ts'
import { setName } from '../features/choose-view/to-area-options.ts'
import { ComparisonFilter } from '../features/compare-published/ComparisonFilter.tsx'
import { ComparisonTable } from '../features/compare-published/ComparisonTable.tsx'
import { comparisonPageSize, comparisonQuery } from '../features/compare-published/comparison.query.ts'
import { comparisonPath, toComparisonRows } from '../features/compare-published/to-comparison-rows.ts'
import { Empty } from '../ui/Empty.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Page } from '../ui/Page.tsx'
import { Pages } from '../ui/Pages.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { pages } from '../words/fields.ts'
import { foundWords, comparison as words, yearChoice } from '../words/published.ts'

const route = getRouteApi('/inside/published-comparison')

/** Every published measure of every council beside its comparators, for any year and neighbour set. */
export function ComparisonPage() {
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/published-comparison' })
  const places = useQuery(areasQuery)
  const newest = (places.data?.neighbourSets ?? [])
    .filter((id) => /^\d{4}$/.test(id))
    .sort()
    .at(-1)
  const chosen = {
    year: search.year,
    set: search.set ?? newest ?? '2025',
    measure: search.measure,
    area: search.area,
  }
  const from = search.from ?? 0
  const asked = useQuery(comparisonQuery({ ...chosen, from }))
  const found = asked.data
  if (asked.isPending || places.isPending) return <Waiting what={words.waiting} />
  const change = (part: Readonly<Record<string, string | undefined>>) =>
    navigate({
      to: '/published-comparison',
      search: { ...search, from: undefined, ...part } as never,
      resetScroll: false,
    })
  const caption = `${search.year === undefined ? words.latest : yearChoice(search.year)}, ${setName(chosen.set)}`
  return (
    <Page
      caption={caption}
      title={words.title}
      figures={asked.isPlaceholderData ? 'old' : 'current'}
      lede={words.lede}
    >
      {asked.error && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
      {found && (
        <>
          <ComparisonFilter
            asked={chosen}
            found={found}
            areas={places.data?.areas ?? []}
            sets={places.data?.neighbourSets ?? []}
            onChange={change}
          >
            <div className="push actions take-away">
              <a className="btn btn--quiet" href={comparisonPath('csv', chosen)} download>
                {words.csv}
              </a>
              <a className="btn btn--quiet" href={comparisonPath('xlsx', chosen)} download>
                {words.xlsx}
              </a>
            </div>
          </ComparisonFilter>
          {found.total === 0 ? (
            <Empty title={words.none}>
              <p>{words.noneHint}</p>
            </Empty>
          ) : (
            <>
              <p className="note below" role="status">
                {foundWords(found.total)}
              </p>
              <ComparisonTable rows={toComparisonRows(found)} caption={`${words.title}, ${caption}`} />
              <Pages
                from={from}
                size={comparisonPageSize}
                total={found.total}
                words={pages.inTable}
                onMove={(next) =>
                  navigate({
                    to: '/published-comparison',
                    search: { ...search, from: next || undefined } as never,
                  })
                }
              />
              <p className="note above">{words.source}</p>
            </>
          )}
        </>
      )}
    </Page>
  )
}
