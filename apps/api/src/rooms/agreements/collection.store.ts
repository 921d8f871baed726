import { type ReadingScope, statement } from '../../database/index.ts'

export interface DateRow {
  readonly period: string
  readonly opens_on: string
  readonly due_on: string
}
export interface ReturnedRow {
  readonly council_id: number
  readonly status: string | null
  readonly since: Date | null
  readonly revision: number | null
  readonly held: number
  readonly findings: number
}

const dates = statement<DateRow>(
  'collection_dates',
  `select period, opens_on, due_on from outturn.collection_date
   where agreement_id = $1 and opens_on <= current_date order by due_on desc`,
)
const returned = statement<ReturnedRow>(
  'collection_rows',
  `select m.council_id, v.status, v.revision::int,
     case v.status when 'signed_off' then v.signed_at when 'submitted' then v.submitted_at
       when 'checked' then v.checked_at when 'withdrawn' then v.withdrawn_at else v.changed_at end as since,
     coalesce(v.held, 0) as held, coalesce(v.to_mend + v.held + v.noted, 0) as findings
   from outturn.agreement_member m
   left join outturn.return r on r.council_id = m.council_id and r.period = $2
   left join lateral (select * from outturn.return_revision v where v.return_id = r.id
     order by v.revision desc limit 1) v on true
   where m.agreement_id = $1 and m.left_at is null`,
)

/** The timetable of an agreement's collections that have opened, latest first. */
export const readCollectionDates = (scope: ReadingScope, agreement: number): Promise<DateRow[]> =>
  scope.rows(dates, [agreement])

/** How far each member's return is; of councils that the asker does not lead, nothing. */
export const readReturned = (
  scope: ReadingScope,
  agreement: number,
  period: string,
): Promise<ReturnedRow[]> => scope.rows(returned, [agreement, period])
