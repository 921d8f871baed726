import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useMe } from '../features/be-signed-in/me.query.ts'
import { EnterDraft } from '../features/review-report/EnterDraft.tsx'
import { Noted } from '../features/review-report/Noted.tsx'
import { ReviewCounts } from '../features/review-report/ReviewCounts.tsx'
import { ReviewReport } from '../features/review-report/ReviewReport.tsx'
import { reviewQuery } from '../features/review-report/review.query.ts'
import { waitingOf } from '../features/review-report/to-questions.ts'
import { ReportStages } from '../features/send-report/ReportStages.tsx'
import { Crumbs } from '../ui/Crumbs.tsx'
import { Empty } from '../ui/Empty.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Page } from '../ui/Page.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { places } from '../words/app.ts'
import { momentOf, periodTitle } from '../words/periods.ts'
import { readingProfile } from '../words/reading-profile.ts'
import { refusalWords } from '../words/refusals.ts'
import { layoutName, reports, reviewStates } from '../words/reports.ts'
import { reviewLede, reviewTitle } from '../words/review.ts'

const route = getRouteApi('/inside/returns/$period/report/$review')

/** A council's own report as it was read: what is asked, what was read, what enters the draft. */
export function ReviewPage() {
  const { period, review } = route.useParams()
  const { show = 'held' } = route.useSearch()
  const navigate = useNavigate()
  const me = useMe()
  const asked = useQuery(reviewQuery(Number(review)))
  const crumbs = (
    <Crumbs>
      <Link to="/returns">{places.returns}</Link>
      <Link to="/returns/$period" params={{ period }}>
        {periodTitle(period)}
      </Link>
      <Link to="/returns/$period/report" params={{ period }}>
        {reports.title}
      </Link>
    </Crumbs>
  )
  const council = me?.current.council?.name ?? ''
  if (asked.isPending) return <Waiting what={reports.waiting} />
  if (asked.error)
    return (
      <Page title={reports.one} crumbs={crumbs} caption={council}>
        <Failure error={asked.error} onRetry={() => void asked.refetch()} />
      </Page>
    )
  const of = asked.data
  if (!of)
    return (
      <Page title={reports.one} crumbs={crumbs} caption={council}>
        <Empty title={refusalWords('not_found')} />
      </Page>
    )
  const caption = `${council} · ${periodTitle(of.period)} · ${layoutName(of.layout)}, received ${momentOf(of.receivedAt)}`
  const another = (
    <p className="above">
      <Link to="/returns/$period/report" params={{ period }}>
        {reports.sendAnother}
      </Link>
    </p>
  )
  if (of.state !== 'open' && of.state !== 'entered')
    return (
      <Page key={of.state} title={reviewStates[of.state] ?? of.state} crumbs={crumbs} caption={caption}>
        {of.state === 'reading' ? (
          <ReportStages fileName={of.fileName} stages={of.stages} />
        ) : (
          <>
            <div className="finding finding--mend" role="alert">
              <p>
                <b>{of.fileName}.</b> {of.refusal ?? reports.failed}
              </p>
            </div>
            {another}
          </>
        )}
      </Page>
    )
  return (
    <Page
      key="open"
      title={reviewTitle(of.counts)}
      tab={reports.tab(periodTitle(of.period))}
      crumbs={crumbs}
      caption={caption}
      lede={reviewLede({
        ...of.counts,
        waiting: waitingOf(of.questions).length,
        byProfile: of.answeredByProfile,
      })}
    >
      <ReviewCounts counts={of.counts} />
      <ReviewReport
        of={of}
        may={me?.current.role === 'analyst' ? 'answer' : 'read'}
        show={show}
        onShow={(view) =>
          void navigate({
            to: '/returns/$period/report/$review',
            params: { period, review },
            search: view === 'held' ? {} : { show: view },
            replace: true,
            resetScroll: false,
          })
        }
      />
      {me?.current.role === 'analyst' && (
        <EnterDraft
          of={of}
          onEntered={(filled) => void navigate({ to: '/returns/$period', params: { period: filled } })}
        />
      )}
      <Noted notes={of.notes} />
      <p className="above">
        <Link to="/returns/reading-profile">{readingProfile.link}</Link>
      </p>
    </Page>
  )
}
