import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useMe } from '../features/be-signed-in/me.query.ts'
import { ReviewsTable } from '../features/send-report/ReviewsTable.tsx'
import { SendReport } from '../features/send-report/SendReport.tsx'
import { Crumbs } from '../ui/Crumbs.tsx'
import { Empty } from '../ui/Empty.tsx'
import { Page } from '../ui/Page.tsx'
import { places } from '../words/app.ts'
import { periodTitle } from '../words/periods.ts'
import { readingProfile } from '../words/reading-profile.ts'
import { reports } from '../words/reports.ts'

const route = getRouteApi('/inside/returns/$period/report')

/** Where a council hands in the report that it makes already. */
export function SendReportPage() {
  const { period } = route.useParams()
  const me = useMe()
  const navigate = useNavigate()
  return (
    <Page
      title={reports.title}
      lede={reports.lede}
      caption={`${me?.current.council?.name ?? ''} · ${periodTitle(period)}`}
      crumbs={
        <Crumbs>
          <Link to="/returns">{places.returns}</Link>
          <Link to="/returns/$period" params={{ period }}>
            {periodTitle(period)}
          </Link>
        </Crumbs>
      }
    >
      {me?.current.role === 'analyst' ? (
        <SendReport
          period={period}
          onSent={({ reviewId }) =>
            void navigate({
              to: '/returns/$period/report/$review',
              params: { period, review: String(reviewId) },
            })
          }
        />
      ) : (
        <Empty title={reports.onlyAnalyst} />
      )}
      <ReviewsTable />
      <p className="above">
        <Link to="/returns/reading-profile">{readingProfile.link}</Link>
      </p>
    </Page>
  )
}
