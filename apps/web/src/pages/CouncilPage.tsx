import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { CouncilFigures } from '../features/see-council/CouncilFigures.tsx'
import { CouncilViewBar } from '../features/see-council/CouncilViewBar.tsx'
import { councilQuery } from '../features/see-council/council.query.ts'
import { toCouncilRows } from '../features/see-council/to-council-rows.ts'
import { leadingGaps, toCounts } from '../features/see-council/to-gaps.ts'
import { Empty } from '../ui/Empty.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Page } from '../ui/Page.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { councilLede, councilTitle } from '../words/council.ts'
import { dayOf, periodSpan, periodTitle } from '../words/periods.ts'
import { states } from '../words/states.ts'

const route = getRouteApi('/inside/councils/$area')

/** One council: the gaps that matter, then every indicator beside its comparators. */
export function CouncilPage() {
  const { area } = route.useParams()
  const search = route.useSearch()
  const view = { area, ...search }
  const asked = useQuery(councilQuery(view))
  const profile = asked.data
  const bar = <CouncilViewBar view={view} profile={profile} />
  if (asked.isPending) return <Waiting what={states.waitingCouncil} />
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
  const counts = toCounts(rows)
  const gaps = leadingGaps(rows)
  return (
    <Page
      viewBar={bar}
      caption={
        <>
          {profile.area.name} · {periodTitle(profile.period)}, {periodSpan(profile.period)}
          {profile.releasedAt &&
            ` · signed off ${dayOf(profile.releasedAt)}${(profile.revision ?? 1) > 1 ? `, revision ${profile.revision}` : ''}`}
        </>
      }
      title={councilTitle({ tested: gaps.tested, shown: gaps.rows.length }, counts)}
      figures={asked.isPlaceholderData ? 'old' : 'current'}
      tab={`${profile.area.name}, ${periodTitle(profile.period)}`}
      lede={councilLede(counts)}
    >
      <CouncilFigures profile={profile} rows={rows} gaps={gaps.rows} search={search} />
    </Page>
  )
}
