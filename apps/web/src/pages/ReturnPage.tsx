import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { Findings } from '../features/answer-findings/Findings.tsx'
import { useMe } from '../features/be-signed-in/me.query.ts'
import { Steps } from '../features/hand-on-return/Steps.tsx'
import { History } from '../features/look-back/History.tsx'
import { MendFigures } from '../features/mend-figures/MendFigures.tsx'
import type { GridPlace } from '../features/mend-figures/move-in-grid.ts'
import { Counts } from '../features/open-return/Counts.tsx'
import { returnQuery } from '../features/open-return/return.query.ts'
import { SendFile } from '../features/send-file/SendFile.tsx'
import { TypeInstead } from '../features/send-file/TypeInstead.tsx'
import { Crumbs } from '../ui/Crumbs.tsx'
import { Empty } from '../ui/Empty.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { StatusChip } from '../ui/StatusChip.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { places } from '../words/app.ts'
import { fields } from '../words/fields.ts'
import { returnTitle } from '../words/findings.ts'
import { handingOn, type StepName, steps } from '../words/handing-on.ts'
import { momentOf, periodInFull, periodTitle } from '../words/periods.ts'
import { reports } from '../words/reports.ts'
import { lastChanged, returnTab, revisionWhy, signedOffBy } from '../words/returns.ts'
import { states } from '../words/states.ts'

const route = getRouteApi('/inside/returns/$period')

const OwnReport = ({ period }: { period: string }) => (
  <p className="above">
    <Link to="/returns/$period/report" params={{ period }}>
      {reports.instead}
    </Link>
  </p>
)

/** One return: send, mend, hand on, look back. */
export function ReturnPage() {
  const { period } = route.useParams()
  const { revision, show = 'all' } = route.useSearch()
  const navigate = useNavigate({ from: '/returns/$period' })
  const me = useMe()
  const asked = useQuery(returnQuery(period, revision))
  const [done, setDone] = useState<StepName | null>(null)
  const [goTo, setGoTo] = useState<GridPlace | null>(null)
  const go = useCallback((place: GridPlace) => setGoTo({ ...place }), [])
  const crumbs = (
    <Crumbs>
      <Link to="/returns">{places.returns}</Link>
    </Crumbs>
  )
  const caption = `${me?.current.council?.name ?? ''} · ${periodInFull(period)}`
  if (asked.isPending) return <Waiting what={states.waitingReturn} />
  if (asked.error)
    return (
      <Page title={periodTitle(period)} crumbs={crumbs} caption={caption}>
        <Failure error={asked.error} onRetry={() => void asked.refetch()} />
      </Page>
    )
  const of = asked.data
  const analyst = me?.current.role === 'analyst'
  if (!of)
    return (
      <Page title={states.noReturn} tab={returnTab(periodTitle(period))} crumbs={crumbs} caption={caption}>
        {analyst ? (
          <>
            <SendFile period={period} version={undefined} last={null} />
            <OwnReport period={period} />
            <TypeInstead period={period} />
          </>
        ) : (
          <Empty title={states.notStarted} />
        )}
      </Page>
    )
  const waits =
    of.status === 'submitted' && me?.current.role === 'approver' && !of.may.includes('signOffReturn')
  return (
    <Page
      crumbs={crumbs}
      caption={
        <>
          {caption} <StatusChip status={of.status} />
        </>
      }
      title={returnTitle(of)}
      tab={returnTab(periodTitle(period))}
      lede={
        <>
          {of.revision > 1 && revisionWhy(of.revision, of.reason)}
          {of.signedBy && of.releasedAt
            ? signedOffBy(of.signedBy, momentOf(of.releasedAt))
            : lastChanged(momentOf(of.updatedAt), of.updatedBy)}
        </>
      }
    >
      {done && <Notice title={fields.done}>{steps[done].done}</Notice>}
      {waits && <p className="finding below">{handingOn.signerSent}</p>}
      <Counts of={of} />
      <Steps of={of} onDone={setDone} />
      {of.may.includes('uploadFile') && (
        <div className="section">
          <SendFile period={period} version={of.version} last={of.reading} />
          <OwnReport period={period} />
        </div>
      )}
      <Findings of={of} onGo={go} />
      <MendFigures
        key={`${of.id} ${of.revision}`}
        of={of}
        show={show}
        goTo={goTo}
        onShow={(value) =>
          navigate({
            to: '.',
            search: (old) => ({ ...old, show: value === 'all' ? undefined : value }) as never,
            replace: true,
            resetScroll: false,
          })
        }
      />
      <History of={of} />
    </Page>
  )
}
