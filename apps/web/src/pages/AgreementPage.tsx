import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { AgreementFacts } from '../features/agree-sharing/AgreementFacts.tsx'
import { AnswerPart } from '../features/agree-sharing/AnswerPart.tsx'
import { agreementQuery } from '../features/agree-sharing/agreement.query.ts'
import { EventsTable } from '../features/agree-sharing/EventsTable.tsx'
import { LeavePart } from '../features/agree-sharing/LeavePart.tsx'
import { ManagePart } from '../features/agree-sharing/ManagePart.tsx'
import { PartiesTable } from '../features/agree-sharing/PartiesTable.tsx'
import { useMe } from '../features/be-signed-in/me.query.ts'
import { Crumbs } from '../ui/Crumbs.tsx'
import { Details } from '../ui/Details.tsx'
import { Empty } from '../ui/Empty.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { agreements as words } from '../words/agreements.ts'

const route = getRouteApi('/inside/agreements/$agreement')

/** One agreement: what it shares, who accepted, its versions and history, and what the reader may do. */
export function AgreementPage() {
  const id = Number(route.useParams().agreement)
  const me = useMe()
  const asked = useQuery(agreementQuery(id))
  const [said, setSaid] = useState('')
  const crumbs = (
    <Crumbs>
      <Link to="/agreements">{words.title}</Link>
    </Crumbs>
  )
  if (asked.error)
    return (
      <Page title={words.title} crumbs={crumbs}>
        <Failure error={asked.error} onRetry={() => void asked.refetch()} />
      </Page>
    )
  if (asked.isPending) return <Waiting what={words.waitingOne} />
  const detail = asked.data
  if (!detail)
    return (
      <Page title={words.title} crumbs={crumbs}>
        <Empty title={words.nothing} />
      </Page>
    )
  const { agreement, versions, may, toAnswer } = detail
  const shown = versions.find((one) => one.version === agreement.version) ?? versions[0]
  const question = versions.find((one) => one.version === toAnswer)
  const others = versions.filter((one) => one !== shown)
  const maySeeViews = me?.current.role !== 'regional_lead' && me?.current.role !== 'reader'
  return (
    <Page crumbs={crumbs} caption={words.caption(agreement)} title={agreement.name}>
      {said && (
        <Notice title={words.done}>
          <p>{said}</p>
        </Notice>
      )}
      {question && may.includes('accept') && (
        <AnswerPart key={question.version} id={id} version={question} onDone={setSaid} />
      )}
      <AgreementFacts terms={agreement} />
      {shown && (
        <section className="section" aria-labelledby="members">
          <h2 id="members">{words.members}</h2>
          <p className="note below">{words.membersNote}</p>
          <PartiesTable version={shown} />
        </section>
      )}
      {others.length > 0 && (
        <section className="section" aria-labelledby="versions">
          <h2 id="versions" className="below">
            {words.versions}
          </h2>
          {others.map((one) => (
            <Details key={one.version} summary={words.versionSaid(one.version, one.state)}>
              {one.reason && <p className="below">{one.reason}</p>}
              <AgreementFacts terms={one} />
              <div className="above">
                <PartiesTable version={one} />
              </div>
            </Details>
          ))}
        </section>
      )}
      <section className="section" aria-labelledby="history">
        <h2 id="history">{words.history}</h2>
        <p className="note below">{words.historyNote}</p>
        <EventsTable events={detail.events} />
        {maySeeViews && (
          <p className="above">
            <Link to="/figure-views" search={{ agreement: id }}>
              {words.seeViews}
            </Link>
          </p>
        )}
      </section>
      {may.includes('leave') && <LeavePart agreement={agreement} onDone={setSaid} />}
      {may.includes('amend') && <ManagePart detail={detail} onDone={setSaid} />}
    </Page>
  )
}
