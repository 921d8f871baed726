import { Link } from '@tanstack/react-router'
import { canBeShown, collection, timetable } from '../../words/collection.ts'
import { dayOf } from '../../words/periods.ts'
import type { CollectionData } from './collection.query.ts'
import type { CollectionSummary } from './to-collection.ts'

/** What can be shown already, what is left to answer, and when. */
export function CollectionSide({ summary, data }: { summary: CollectionSummary; data: CollectionData }) {
  const days = data.timetable
  const total = summary.findings.reduce((sum, { findings }) => sum + findings, 0)
  return (
    <div className="side">
      <section className="panel" aria-labelledby="shown">
        <h2 id="shown">{collection.shown}</h2>
        <p className="note">{canBeShown(summary.counts.signed_off, summary.total)}</p>
      </section>
      <section aria-labelledby="findings">
        <h2 id="findings">{collection.findings}</h2>
        {total === 0 ? (
          <p className="note">{collection.noFindings}</p>
        ) : (
          <>
            <p className="note">{collection.findingsIn(total, summary.findings.length)}</p>
            <ul className="list">
              {summary.findings.slice(0, 6).map(({ council, findings }) => (
                <li key={council.id}>
                  {council.name}: {findings}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section aria-labelledby="timetable">
        <h2 id="timetable">{timetable.title}</h2>
        <ul className="list">
          {[
            [timetable.opens, days.opensOn],
            [timetable.check, days.checkOn],
            [timetable.due, days.dueOn],
          ].map(([what, day = '']) => (
            <li key={what}>
              <b>{dayOf(day)}</b>: {what}
            </li>
          ))}
        </ul>
        <p className="note small above">
          {days.setAt ? timetable.setOn(dayOf(days.setAt)) : timetable.byRule}
        </p>
        <p>
          <Link to="/collection/timetable" search={{ agreement: data.agreement.id, period: data.period }}>
            {timetable.change}
          </Link>
        </p>
        {data.openable.length > 0 && (
          <p>
            <Link
              to="/collection/timetable"
              search={{ agreement: data.agreement.id, period: data.openable[0]?.period ?? data.period }}
            >
              {timetable.open}
            </Link>
          </p>
        )}
      </section>
    </div>
  )
}
