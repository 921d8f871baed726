import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { SpinePanel } from '../features/read-charts/SpinePanel.tsx'
import { SpineViewBar } from '../features/read-charts/SpineViewBar.tsx'
import { councilQuery } from '../features/see-council/council.query.ts'
import { toCouncilRows } from '../features/see-council/to-council-rows.ts'
import { Crumbs } from '../ui/Crumbs.tsx'
import { Empty } from '../ui/Empty.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Page } from '../ui/Page.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { spineWords } from '../words/chart-parts.ts'
import { periodTitle } from '../words/periods.ts'
import { states } from '../words/states.ts'

const route = getRouteApi('/inside/councils/$area/spine')

/** Every indicator of a council among England's councils, on one spine chart. */
export function SpinePage() {
  const { area } = route.useParams()
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/councils/$area/spine' })
  const asked = useQuery(councilQuery({ area, period: search.period, set: search.set }))
  const profile = asked.data
  const bar = <SpineViewBar area={area} search={search} profile={profile} />
  if (asked.isPending) return <Waiting what={states.waitingCouncil} />
  if (asked.error || !profile)
    return (
      <Page title={asked.error ? states.councilFault : states.councilNone} viewBar={bar}>
        {asked.error ? (
          <Failure error={asked.error} onRetry={() => void asked.refetch()} />
        ) : (
          <Empty title={states.councilNothingSigned}>
            <p>{states.councilWhen}</p>
          </Empty>
        )}
      </Page>
    )
  const name = profile.area.name
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
            {name}
          </Link>
        </Crumbs>
      }
      caption={periodTitle(profile.period)}
      title={spineWords.title(name)}
      figures={asked.isPlaceholderData ? 'old' : 'current'}
      tab={`${spineWords.title(name)}, ${periodTitle(profile.period)}`}
    >
      <SpinePanel
        profile={profile}
        rows={toCouncilRows(profile)}
        view={search.show ?? 'chart'}
        onView={(view) =>
          navigate({
            to: '.',
            search: (old) => ({ ...old, show: view === 'chart' ? undefined : view }) as never,
            replace: true,
            resetScroll: false,
          })
        }
      />
    </Page>
  )
}
