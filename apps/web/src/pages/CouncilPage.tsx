import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { PublishedThen } from '../features/choose-view/PublishedThen.tsx'
import { CouncilFigures } from '../features/see-council/CouncilFigures.tsx'
import { CouncilViewBar } from '../features/see-council/CouncilViewBar.tsx'
import { councilQuery } from '../features/see-council/council.query.ts'
import { toCouncilRows } from '../features/see-council/to-council-rows.ts'
import { toCounts } from '../features/see-council/to-strengths.ts'
import { gapsQuery } from '../features/see-gaps/gaps.query.ts'
import { LeadingGaps } from '../features/see-gaps/LeadingGaps.tsx'
import { toGapLists, toTally } from '../features/see-gaps/to-gap-lists.ts'
import { useTone } from '../features/see-gaps/use-tone.ts'
import { Empty } from '../ui/Empty.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Page } from '../ui/Page.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { councilLede, councilTitle } from '../words/council.ts'
import { signedOffOn, stoodOn } from '../words/fields.ts'
import { dayOf, periodInFull, periodTitle } from '../words/periods.ts'
import { states } from '../words/states.ts'

const route = getRouteApi('/inside/councils/$area')

/** One council: the gaps that matter, then every indicator beside its comparators. */
export function CouncilPage() {
  const { area } = route.useParams()
  const search = route.useSearch()
  const view = { area, ...search }
  const tone = useTone()
  const asked = useQuery(councilQuery(view))
  // The same list as on the page of gaps: the order is the server's, and one for all pages.
  const listed = useQuery(gapsQuery(view))
  const profile = asked.data
  const bar = <CouncilViewBar view={view} profile={profile} />
  if (asked.isPending || listed.isPending) return <Waiting what={states.waitingCouncil} />
  if (asked.error)
    return (
      <Page title={states.councilFault} viewBar={bar}>
        <Failure error={asked.error} onRetry={() => void asked.refetch()} />
      </Page>
    )
  if (!profile)
    return (
      <Page title={states.councilNone} viewBar={bar}>
        <Empty title={states.councilNothingSigned}>
          <p>{states.councilWhen}</p>
        </Empty>
      </Page>
    )
  const rows = toCouncilRows(profile)
  const gaps = listed.data ?? null
  const lists = gaps && toGapLists(gaps)
  // Each indicator once, as on the page of gaps; without that answer, every row of this one.
  const counts = gaps ? toTally(gaps) : toCounts(rows)
  const leading = lists?.leading ?? []
  const tested = leading.filter(({ row }) => row.distinguishable === 'distinguishable').length
  return (
    <Page
      viewBar={bar}
      caption={
        <>
          {profile.area.name} · {periodInFull(profile.period)}
          {profile.releasedAt && signedOffOn(dayOf(profile.releasedAt), profile.revision)}
          {search.asOf && stoodOn(dayOf(search.asOf))}
        </>
      }
      title={councilTitle({ tested, shown: leading.length }, counts)}
      figures={asked.isPlaceholderData ? 'old' : 'current'}
      tab={`${profile.area.name}, ${periodTitle(profile.period)}`}
      lede={councilLede(counts)}
    >
      <PublishedThen day={search.asOf} />
      {listed.error && <Failure error={listed.error} onRetry={() => void listed.refetch()} />}
      {gaps && lists && <LeadingGaps {...{ gaps, lists, view, tone }} />}
      <CouncilFigures profile={profile} rows={rows} search={search} />
    </Page>
  )
}
