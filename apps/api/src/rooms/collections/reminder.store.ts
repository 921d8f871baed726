import { type ReadingScope, statement, type WritingScope } from '../../database/index.ts'

export const reminderSubjects = ['return', 'outliers'] as const
export type ReminderSubject = (typeof reminderSubjects)[number]

export interface ReminderRow {
  readonly councilId: number
  readonly about: ReminderSubject
  readonly at: Date
  readonly personId: number
}

const read = statement<ReminderRow>(
  'reminders',
  `select council_id as "councilId", about, at, person_id as "personId" from outturn.reminder
   where agreement_id = $1 and period = $2 order by id desc`,
)
const add = statement<unknown>(
  'add_reminders',
  `insert into outturn.reminder (council_id, agreement_id, period, about, person_id, at)
   select council, $2, $3, $4, $5, $6 from unnest($1::int[]) as council`,
)

/** Notes of reminders, latest first: all of them for the lead, a council's own for itself. */
export const readReminders = (
  scope: ReadingScope,
  agreement: number,
  period: string,
): Promise<ReminderRow[]> => scope.rows(read, [agreement, period])

export interface NewReminders {
  readonly agreement: number
  readonly period: string
  readonly about: ReminderSubject
  readonly councils: readonly number[]
}

export async function addReminders(
  scope: WritingScope,
  { agreement, period, about, councils }: NewReminders,
): Promise<void> {
  await scope.rows(add, [councils, agreement, period, about, scope.who.personId, scope.now])
}
