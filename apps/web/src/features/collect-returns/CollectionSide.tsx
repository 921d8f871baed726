import { canBeShown, collection } from '../../words/collection.ts'
import { plural } from '../../words/numbers.ts'
import { dayOf } from '../../words/periods.ts'
import type { CollectionSummary } from './to-collection.ts'

/** What can be shown already, what is left to answer, and when. */
export function CollectionSide({ summary, dueOn }: { summary: CollectionSummary; dueOn: string }) {
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
            <p className="note">
              {total} in {summary.findings.length} {plural(summary.findings.length, 'council', 'councils')}
            </p>
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
        <h2 id="timetable">Timetable</h2>
        <p className="note">
          <b>{dayOf(dueOn)}</b>: returns due
        </p>
      </section>
    </div>
  )
}
