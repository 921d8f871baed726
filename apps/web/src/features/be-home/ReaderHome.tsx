import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Empty } from '../../ui/Empty.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { Page } from '../../ui/Page.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { gapsLede, gapsTitle } from '../../words/gaps.ts'
import { home } from '../../words/home.ts'
import { periodInFull } from '../../words/periods.ts'
import { sheet } from '../../words/sheet.ts'
import { states } from '../../words/states.ts'
import { OpenQuestions, useOpenQuestions } from '../agree-sharing/OpenQuestions.tsx'
import type { Person } from '../be-signed-in/me.query.ts'
import { gapsQuery } from '../see-gaps/gaps.query.ts'
import { LeadingGaps } from '../see-gaps/LeadingGaps.tsx'
import { sayComparator } from '../see-gaps/say-gap.ts'
import { toGapLists, toTally } from '../see-gaps/to-gap-lists.ts'
import { useTone } from '../see-gaps/use-tone.ts'

/** For the director and the reader: the gaps of the latest period, and the way to everything else. */
export function ReaderHome({ me }: { me: Person }) {
  const area = me.current.council?.areaCode ?? ''
  const asked = useQuery({ ...gapsQuery({ area }), enabled: area !== '' })
  const gaps = asked.data
  const tone = useTone()
  const comparator = gaps ? sayComparator(gaps, tone) : ''
  const questions = useOpenQuestions(me)
  // Together, or what comes last would move the links of what came first.
  if (asked.isLoading || !questions.isReady) return <Waiting what={home.waiting} />
  return (
    <Page
      caption={gaps ? `${gaps.area.name} · ${periodInFull(gaps.period)}` : me.current.council?.name}
      title={gaps ? gapsTitle(toTally(gaps), comparator) : home.title}
      tab={home.title}
      lede={gaps && gapsLede(toTally(gaps), comparator)}
    >
      {asked.error && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
      <OpenQuestions me={me} />
      {asked.data === null && <Empty title={states.nothingSigned} />}
      {gaps && <LeadingGaps gaps={gaps} lists={toGapLists(gaps)} view={{ area }} tone={tone} />}
      <p className="actions section">
        <Link to="/councils/$area" params={{ area }} className="btn btn--quiet">
          {home.everyIndicator}
        </Link>
        <Link to="/councils/$area/page" params={{ area }} className="btn btn--quiet">
          {sheet.link}
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
        <Link to="/agreements" className="btn btn--quiet">
          {home.agreements}
        </Link>
      </p>
    </Page>
  )
}
