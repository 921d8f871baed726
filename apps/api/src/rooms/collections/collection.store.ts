import { type ReadingScope, statement, type WritingScope } from '../../database/index.ts'
import type { Timetable } from './timetable.ts'

export interface DateRow {
  readonly period: string
  readonly opens_on: string
  /** Null where the lead has set none: the rule gives it. */
  readonly check_on: string | null
  readonly due_on: string
  readonly set_at: Date | null
}
export interface ReturnedRow {
  readonly council_id: number
  readonly status: string | null
  readonly since: Date | null
  readonly revision: number | null
  readonly held: number
  readonly findings: number
}

const columns = 'period, opens_on, check_on, due_on, set_at'
const dates = statement<DateRow>(
  'collection_dates',
  `select ${columns} from outturn.collection_date
   where agreement_id = $1 and opens_on <= current_date order by due_on desc`,
)
const coming = statement<DateRow>(
  'coming_collection_dates',
  `select ${columns} from outturn.collection_date
   where agreement_id = $1 and opens_on > current_date order by due_on`,
)
const set = statement<{ done: boolean }>(
  'set_collection_dates',
  'select fence.set_collection_dates($1, $2, $3, $4) as done',
)
const returned = statement<ReturnedRow>(
  'collection_rows',
  `select m.council_id, v.status, v.revision::int,
     case v.status when 'signed_off' then v.signed_at when 'submitted' then v.submitted_at
       when 'checked' then v.checked_at when 'withdrawn' then v.withdrawn_at else v.changed_at end as since,
     coalesce(v.held, 0) as held, coalesce(v.to_mend + v.held, 0) as findings
   from fence.in_force() m
   left join outturn.return r on r.council_id = m.council_id and r.period = $2
   left join lateral (select * from outturn.return_revision v where v.return_id = r.id
     order by v.revision desc limit 1) v on true
   where m.agreement_id = $1`,
)

const compared = statement<{ waiting: number; at: Date | null }>(
  'collection_compared',
  `select count(*) filter (where r.compared_at is null)::int as waiting, max(r.compared_at) as at
   from outturn.release r join fence.in_force() m on m.agreement_id = $1 and m.council_id = r.council_id
   where r.period = $2 having count(*) > 0`,
)

/** How many releases of a period the live comparators do not hold yet, and when they were last worked out. */
export const readCompared = async (scope: ReadingScope, agreement: number, period: string) =>
  (await scope.rows(compared, [agreement, period]))[0] ?? null

/** The timetable of an agreement's collections that have opened, latest first. */
export const readCollectionDates = (scope: ReadingScope, agreement: number): Promise<DateRow[]> =>
  scope.rows(dates, [agreement])

/** Collections that have days already and are not open yet. */
export const readComingDates = (scope: ReadingScope, agreement: number): Promise<DateRow[]> =>
  scope.rows(coming, [agreement])

/** Sets the days of a collection of the agreement that the asker leads; false where there is none in force. */
export async function setCollectionDates(
  scope: WritingScope,
  period: string,
  { opensOn, checkOn, dueOn }: Timetable,
): Promise<boolean> {
  return (await scope.rows(set, [period, opensOn, checkOn, dueOn]))[0]?.done ?? false
}

/** How far each member's return is; of councils that the asker does not lead, nothing. */
export const readReturned = (
  scope: ReadingScope,
  agreement: number,
  period: string,
): Promise<ReturnedRow[]> => scope.rows(returned, [agreement, period])
