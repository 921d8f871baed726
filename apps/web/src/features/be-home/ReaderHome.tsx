import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Empty } from '../../ui/Empty.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { Page } from '../../ui/Page.tsx'
import { councilLede, councilTitle } from '../../words/council.ts'
import { home } from '../../words/home.ts'
import { periodSpan, periodTitle } from '../../words/periods.ts'
import { states } from '../../words/states.ts'
import type { Person } from '../be-signed-in/me.query.ts'
import { councilQuery } from '../see-council/council.query.ts'
import { Gap } from '../see-council/Gap.tsx'
import { toCouncilRows } from '../see-council/to-council-rows.ts'
import { leadingGaps, toCounts } from '../see-council/to-gaps.ts'

/** For the director and the reader: the gaps of the latest period, and the way to everything else. */
export function ReaderHome({ me }: { me: Person }) {
  const area = me.current.council?.areaCode ?? ''
  const asked = useQuery({ ...councilQuery({ area }), enabled: area !== '' })
  const profile = asked.data
  const rows = profile ? toCouncilRows(profile) : []
  const counts = toCounts(rows)
  const gaps = leadingGaps(rows)
  return (
    <Page
      caption={
        profile
          ? `${profile.area.name} · ${periodTitle(profile.period)}, ${periodSpan(profile.period)}`
          : me.current.council?.name
      }
      title={profile ? councilTitle({ tested: gaps.tested, shown: gaps.rows.length }, counts) : home.title}
      tab={home.title}
      lede={profile && councilLede(counts)}
    >
      {asked.error && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
      {asked.data === null && <Empty title={states.nothingSigned} />}
      {profile && gaps.rows.length > 0 && (
        <ol className="gaps">
          {gaps.rows.map((row) => (
            <Gap key={row.key} profile={profile} row={row} period={undefined} set={undefined} />
          ))}
        </ol>
      )}
      <p className="actions section">
        <Link to="/councils/$area" params={{ area }} className="btn">
          {home.everyIndicator}
        </Link>
        <Link to="/league-tables" className="btn btn--quiet">
          {home.leagueTables}
        </Link>
        <Link to="/published-comparison" className="btn btn--quiet">
          {home.comparison}
        </Link>
        <Link to="/council-settings" className="btn btn--quiet">
          {home.settings}
        </Link>
      </p>
    </Page>
  )
}
