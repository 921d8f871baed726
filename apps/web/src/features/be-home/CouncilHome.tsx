import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Failure } from '../../ui/Failure.tsx'
import { Page } from '../../ui/Page.tsx'
import { StatusChip } from '../../ui/StatusChip.tsx'
import { today } from '../../ui/today.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import { home } from '../../words/home.ts'
import { dayOf, periodTitle } from '../../words/periods.ts'
import { returnsLede, returnsTitle } from '../../words/returns.ts'
import { OpenQuestions, useOpenQuestions } from '../agree-sharing/OpenQuestions.tsx'
import type { Person } from '../be-signed-in/me.query.ts'
import { returnPeriodsQuery } from '../list-returns/return-periods.query.ts'
import { type ListedReturn, toReturnList, toTasks } from '../list-returns/to-return-list.ts'
import { OutlierTask, useOutlierTask } from '../see-outliers/OutlierTask.tsx'

/** For the analyst: what is due and what is held. For the approver: what waits to be signed. */
export function CouncilHome({ me }: { me: Person }) {
  const asked = useQuery(returnPeriodsQuery)
  const list = toReturnList(asked.data ?? [], today())
  const tasks = toTasks(list)
  const area = me.current.council?.areaCode
  const approver = me.current.role === 'approver'
  const parts = approver
    ? [
        { title: home.toSign, of: tasks.toSign, none: home.noneToSign },
        { title: home.due, of: tasks.due, none: home.noneDue },
      ]
    : [
        { title: home.due, of: tasks.due, none: home.noneDue },
        { title: home.held, of: tasks.toMend, none: home.noneHeld },
      ]
  // Together, or what comes last would move the links of what came first.
  const ready = [useOpenQuestions(me).isReady, useOutlierTask(area).isReady, !asked.isPending].every(Boolean)
  if (!ready) return <Waiting what={home.waiting} />
  return (
    <Page
      caption={me.current.council?.name}
      title={asked.data ? returnsTitle(tasks) : home.title}
      tab={home.title}
      lede={asked.data && returnsLede(tasks)}
    >
      {asked.error && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
      <OpenQuestions me={me} />
      {asked.data && (
        <div className="halves">
          {parts.map((part) => (
            <section key={part.title} aria-label={part.title}>
              <h2>{part.title}</h2>
              <TaskList of={part.of} none={part.none} />
            </section>
          ))}
        </div>
      )}
      <OutlierTask area={area} />
      <section className="section" aria-labelledby="recent">
        <h2 id="recent">{home.signedOff}</h2>
        <TaskList
          of={list.filter(({ status }) => status === 'signed_off').slice(0, 4)}
          none={home.noneSigned}
        />
        <p className="actions above">
          <Link to="/returns" className="btn">
            {home.allReturns}
          </Link>
          {area && (
            <Link to="/councils/$area" params={{ area }} className="btn btn--quiet">
              {home.seeFigures}
            </Link>
          )}
          <Link to="/council-settings" className="btn btn--quiet">
            {home.settings}
          </Link>
          <Link to="/agreements" className="btn btn--quiet">
            {home.agreements}
          </Link>
          {approver && (
            <Link to="/audit" className="btn btn--quiet">
              {home.audit}
            </Link>
          )}
        </p>
      </section>
    </Page>
  )
}

const TaskList = ({ of, none }: { of: readonly ListedReturn[]; none: string }) =>
  of.length === 0 ? (
    <p className="note above">{none}</p>
  ) : (
    <ul className="list above">
      {of.map((one) => (
        <li key={one.period} className="actions">
          <Link to="/returns/$period" params={{ period: one.period }}>
            <b>{periodTitle(one.period)}</b>
          </Link>
          <StatusChip status={one.status} />
          <span className="note">
            {one.status !== 'signed_off' &&
              one.dueOn &&
              home.dueOn(dayOf(one.dueOn), one.late ? 'late' : 'to come')}
            {one.status === 'signed_off' && one.since && dayOf(one.since)}
            {one.held + one.toMend > 0 && home.waitsSaid(one.held, one.toMend)}
          </span>
        </li>
      ))}
    </ul>
  )
