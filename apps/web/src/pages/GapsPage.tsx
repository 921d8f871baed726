import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useMe } from '../features/be-signed-in/me.query.ts'
import { PublishedThen } from '../features/choose-view/PublishedThen.tsx'
import { GapSections } from '../features/see-gaps/GapSections.tsx'
import { GapsViewBar } from '../features/see-gaps/GapsViewBar.tsx'
import { type GapsData, gapsQuery } from '../features/see-gaps/gaps.query.ts'
import { sayComparator } from '../features/see-gaps/say-gap.ts'
import { toGapLists, toTally } from '../features/see-gaps/to-gap-lists.ts'
import { toGapsCsv } from '../features/see-gaps/to-gaps-csv.ts'
import { useTone } from '../features/see-gaps/use-tone.ts'
import { TakeAway } from '../features/take-away/TakeAway.tsx'
import { toTable } from '../features/take-away/to-table.ts'
import { Crumbs } from '../ui/Crumbs.tsx'
import { Details } from '../ui/Details.tsx'
import { Empty } from '../ui/Empty.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Page } from '../ui/Page.tsx'
import { Seg } from '../ui/Seg.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { comparatorChoices } from '../words/comparator-choices.ts'
import { signedOffOn, stoodOn } from '../words/fields.ts'
import { gapsLede, gapsTitle, gaps as words } from '../words/gaps.ts'
import { dayOf, periodInFull, periodTitle } from '../words/periods.ts'
import { sheet } from '../words/sheet.ts'
import { states } from '../words/states.ts'

const route = getRouteApi('/inside/councils/$area/gaps')

/** A council's gaps, the ones that matter most first, each with the reason for its place. */
export function GapsPage() {
  const { area } = route.useParams()
  const { words: chosenWords, open: opened, ...search } = route.useSearch()
  const navigate = useNavigate({ from: '/councils/$area/gaps' })
  const me = useMe()
  const usual = useTone()
  const view = { area, ...search }
  const asked = useQuery(gapsQuery(view))
  const gaps = asked.data
  const bar = <GapsViewBar view={view} gaps={gaps} />
  if (asked.isPending) return <Waiting what={words.waiting} />
  if (asked.error || !gaps)
    return (
      <Page title={asked.error ? words.fault : words.noneThere} viewBar={bar}>
        {asked.error ? (
          <Failure error={asked.error} onRetry={() => void asked.refetch()} />
        ) : (
          <Empty title={states.councilNothingSigned} />
        )}
      </Page>
    )
  const tone = chosenWords ?? usual
  const show = (part: object) =>
    navigate({ to: '.', search: (old) => ({ ...old, ...part }) as never, replace: true, resetScroll: false })
  const lists = toGapLists(gaps)
  const tally = toTally(gaps)
  const comparator = sayComparator(gaps, tone)
  const title = `${words.crumb}: ${gaps.area.name}, ${periodTitle(gaps.period)}, against ${comparator}`
  const kind = kindOf(gaps, me)
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
            {gaps.area.name}
          </Link>
        </Crumbs>
      }
      caption={
        <>
          {gaps.area.name} · {periodInFull(gaps.period)}
          {gaps.releasedAt && signedOffOn(dayOf(gaps.releasedAt), gaps.revision)}
          {search.asOf && stoodOn(dayOf(search.asOf))}
        </>
      }
      title={gapsTitle(tally, comparator)}
      tab={`${words.crumb}, ${gaps.area.name}, ${periodTitle(gaps.period)}`}
      figures={asked.isPlaceholderData ? 'old' : 'current'}
      lede={gapsLede(tally, comparator)}
    >
      <div className="actions above">
        <Seg
          legend={words.words}
          value={tone}
          options={[
            { value: 'full', label: words.full },
            { value: 'plain', label: words.plain },
          ]}
          onChange={(value) => show({ words: value === usual ? undefined : value })}
        />
        <Link to="/groups">{comparatorChoices.saved}</Link>
      </div>
      {kind === 'live' && <p className="note above">{words.live}</p>}
      {gaps.comparator === 'target' && <p className="note above">{words.target}</p>}
      <PublishedThen day={search.asOf} />
      <Details summary={words.howOrdered}>{words.order}</Details>
      <GapSections
        {...{ gaps, lists, view, tone }}
        open={opened ? opened.split(',') : []}
        onOpen={(open) => show({ open: open.length > 0 ? open.join(',') : undefined })}
      />
      <div className="section">
        <TakeAway
          name={`gaps-${gaps.area.name}-${gaps.period}`}
          title={title}
          about={{ whose: gaps.area.name, period: periodTitle(gaps.period), figures: kind }}
          tables={[toTable(title, toGapsCsv(gaps, lists), [words.order])]}
        >
          <button type="button" className="btn btn--quiet" onClick={() => window.print()}>
            {words.print}
          </button>
          <Link
            className="btn btn--quiet"
            to="/councils/$area/page"
            params={{ area }}
            search={{
              ...(search.period && { period: search.period }),
              ...(search.set && { set: search.set }),
              ...(search.asOf && { asOf: search.asOf }),
            }}
          >
            {sheet.link}
          </Link>
        </TakeAway>
      </div>
    </Page>
  )
}

/** `live` where a figure on the page is one that another council shares. */
/** Another council's return is shared under agreement too, whatever it is set against. */
function kindOf(gaps: GapsData, me: ReturnType<typeof useMe>): 'live' | 'return' | 'published' {
  const mine = me?.current.council?.areaCode === gaps.area.code
  if (gaps.columns.comparatorKind.includes('live') || (gaps.source === 'return' && !mine)) return 'live'
  return gaps.source === 'return' ? 'return' : 'published'
}
