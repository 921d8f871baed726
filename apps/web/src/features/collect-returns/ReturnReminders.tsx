import { reminderReason, returnReminderText } from '../../words/collection.ts'
import { periodTitle } from '../../words/periods.ts'
import { reminders as words } from '../../words/reminders.ts'
import { statusWords } from '../../words/return-status.ts'
import { RemindPart } from '../remind-councils/RemindPart.tsx'
import { useRemind } from '../remind-councils/use-remind.ts'
import type { CollectionData } from './collection.query.ts'
import type { CollectionSummary } from './to-collection.ts'

/** Whom to remind of a return that is still to come, and the notes of who was reminded. */
export function ReturnReminders({ data, summary }: { data: CollectionData; summary: CollectionSummary }) {
  const keeping = useRemind(data.agreement.id, data.period, 'return')
  const open = summary.rows
    .filter(({ status }) => status !== 'signed_off')
    .map(({ council, status, lateFor }) => ({
      id: council.id,
      name: council.name,
      why: reminderReason((statusWords as Readonly<Record<string, string>>)[status] ?? status, lateFor),
    }))
  return (
    <section className="section not-paper" aria-labelledby="reminders">
      <h2 id="reminders">{words.title}</h2>
      <RemindPart
        councils={open}
        noted={data.reminders.filter(({ about }) => about === 'return')}
        textFor={(ids) =>
          returnReminderText({
            alliance: data.agreement.name,
            period: periodTitle(data.period),
            dueOn: data.timetable.dueOn,
            councils: open.filter(({ id }) => ids.includes(id)),
          })
        }
        keeping={keeping}
      />
    </section>
  )
}
