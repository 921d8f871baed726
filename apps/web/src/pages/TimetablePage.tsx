import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useMe } from '../features/be-signed-in/me.query.ts'
import { collectionQuery, useSetTimetable } from '../features/collect-returns/collection.query.ts'
import { TimetableForm } from '../features/collect-returns/TimetableForm.tsx'
import { RegionNav } from '../features/see-region/RegionNav.tsx'
import { Empty } from '../ui/Empty.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { collection, timetable as words } from '../words/collection.ts'
import { dayOf, periodInFull, periodTitle } from '../words/periods.ts'
import { states } from '../words/states.ts'

const route = getRouteApi('/inside/collection/timetable')

/** When a quarter's collection opens and when its returns are due; also how another quarter is opened. */
export function TimetablePage() {
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/collection/timetable' })
  const me = useMe()
  const id = search.agreement ?? me?.current.agreement?.id ?? 0
  // Which quarters there are is the same for all of them; the days of one that is open are asked by its name.
  const latest = useQuery({ ...collectionQuery(id, undefined), enabled: id > 0 })
  const period = search.period ?? latest.data?.period ?? ''
  const isOpen = latest.data?.periods.includes(period as never) ?? false
  const asked = useQuery({ ...collectionQuery(id, period), enabled: id > 0 && isOpen })
  const setting = useSetTimetable(id)
  const justSet = setting.isSuccess && setting.variables.period === period ? setting.variables : undefined
  if (latest.isLoading || (isOpen && asked.isLoading && !justSet))
    return <Waiting what={states.waitingCollection} />
  const error = latest.error ?? asked.error
  if (error)
    return (
      <Page title={states.collectionFault}>
        <Failure error={error} onRetry={() => void latest.refetch()} />
      </Page>
    )
  const openable = latest.data?.openable ?? []
  // What was just set stands until it comes back, so that the news of it is not lost.
  const known = isOpen ? asked.data?.timetable : openable.find((one) => one.period === period)
  const days = justSet ?? known
  if (!latest.data || !days)
    return (
      <Page title={words.page}>
        <Empty title={collection.none} />
      </Page>
    )
  const choices = [...openable.map((one) => one.period), ...latest.data.periods]
  const set = isOpen && asked.data?.timetable.setAt
  return (
    <Page
      crumbs={<RegionNav agreement={id} period={isOpen ? period : undefined} />}
      caption={`${latest.data.agreement.name} · ${periodInFull(period)}`}
      title={words.page}
      lede={words.lede}
    >
      <form className="filter" aria-label={words.which} onSubmit={(event) => event.preventDefault()}>
        <SelectField
          label={words.period}
          value={period}
          options={[...new Set(choices)]
            .sort()
            .reverse()
            .map((code) => ({ value: code, label: periodTitle(code) }))}
          onChange={(value) =>
            navigate({ to: '/collection/timetable', search: { agreement: id, period: value } })
          }
        />
      </form>
      {justSet && (
        <Notice title={words.saved}>
          <p>
            <Link to="/collection" search={{ agreement: id, period }}>
              {words.savedMore}
            </Link>
          </p>
        </Notice>
      )}
      <p className="note below">{set ? words.setOn(dayOf(set)) : words.byRule}</p>
      <TimetableForm key={period} period={period} days={days} setting={setting} />
    </Page>
  )
}
