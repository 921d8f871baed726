import type { MigrationInterface, QueryRunner } from 'typeorm'
import { steps } from './steps.ts'

const signature = 'fence.set_collection_dates(text, date, date, date)'

/** A collection's day for checking, and the way in which a regional lead sets the three days. */
export class SetTimetables1795316490000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      `alter table outturn.collection_date add column check_on date, add column set_by int,
         add column set_at timestamptz,
         add constraint in_order check (opens_on <= coalesce(check_on, due_on) and coalesce(check_on, due_on) <= due_on)`,
      // The server may not write the table: who leads the agreement may, and only that agreement's days.
      `create function fence.set_collection_dates(of_period text, opens date, checks date, due date)
       returns boolean language sql security definer set search_path = '' as $$
         insert into outturn.collection_date (agreement_id, period, opens_on, check_on, due_on, set_by, set_at)
         select distinct f.agreement_id, of_period, opens, checks, due, fence.person_id(), now()
         from fence.in_force() f where f.agreement_id = fence.agreement_id() and fence.role() = 'regional_lead'
         on conflict (agreement_id, period) do update set opens_on = excluded.opens_on,
           check_on = excluded.check_on, due_on = excluded.due_on, set_by = excluded.set_by, set_at = excluded.set_at
         returning true $$`,
      `revoke all on function ${signature} from public`,
      `grant execute on function ${signature} to outturn_app`,
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      `drop function ${signature}`,
      `alter table outturn.collection_date drop constraint in_order, drop column check_on, drop column set_by,
         drop column set_at`,
    ])
  }
}
