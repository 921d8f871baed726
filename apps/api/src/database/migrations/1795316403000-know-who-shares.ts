import type { MigrationInterface, QueryRunner } from 'typeorm'
import { steps } from './steps.ts'

const inForce = `a.shares = 'figures' and a.starts_on <= current_date and (a.ends_on is null or a.ends_on >= current_date)`

/** The functions that the fences ask: whose signed-off figures may this reader see? */
export class KnowWhoShares1795316403000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      // Members, today, of an agreement in force that the reader's council is in or that the reader leads.
      `create function fence.open_councils() returns int[] language sql stable parallel safe
       return (select coalesce(array_agg(distinct theirs.council_id), '{}')
         from outturn.agreement a
         join outturn.agreement_member theirs on theirs.agreement_id = a.id and theirs.left_at is null
         where ${inForce} and (
           a.id = fence.agreement_id() and fence.role() = 'regional_lead'
           or exists (select from outturn.agreement_member ours where ours.agreement_id = a.id
             and ours.council_id = fence.council_id() and ours.left_at is null)))`,
      // Councils that once shared with the reader's council. What was shared then stays readable.
      `create function fence.past_councils() returns int[] language sql stable parallel safe
       return (select coalesce(array_agg(distinct theirs.council_id), '{}')
         from outturn.agreement_member theirs
         join outturn.agreement a on a.id = theirs.agreement_id and a.shares = 'figures'
         join outturn.agreement_member ours on ours.agreement_id = theirs.agreement_id
         where ours.council_id = fence.council_id() and theirs.council_id <> fence.council_id())`,
      `create function fence.was_shared(owner int, released timestamptz) returns boolean
       language sql stable parallel safe
       return exists (
         select from outturn.agreement_member theirs
         join outturn.agreement a on a.id = theirs.agreement_id and a.shares = 'figures'
         join outturn.agreement_member ours on ours.agreement_id = theirs.agreement_id
         where theirs.council_id = owner and ours.council_id = fence.council_id()
           and a.starts_on <= current_date and released::date <= coalesce(a.ends_on, 'infinity')
           and greatest(theirs.joined_at, ours.joined_at)
             < least(coalesce(theirs.left_at, 'infinity'), coalesce(ours.left_at, 'infinity'))
           and released < least(coalesce(theirs.left_at, 'infinity'), coalesce(ours.left_at, 'infinity')))`,
      // The councils whose collection a regional lead follows: how far each return is, never its figures.
      `create function fence.led_councils() returns int[] language sql stable parallel safe
       return (select coalesce(array_agg(distinct m.council_id), '{}')
         from outturn.agreement a join outturn.agreement_member m on m.agreement_id = a.id and m.left_at is null
         where fence.role() = 'regional_lead' and a.id = fence.agreement_id()
           and a.starts_on <= current_date and (a.ends_on is null or a.ends_on >= current_date))`,
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      'drop function fence.led_councils()',
      'drop function fence.was_shared(int, timestamptz)',
      'drop function fence.past_councils()',
      'drop function fence.open_councils()',
    ])
  }
}
