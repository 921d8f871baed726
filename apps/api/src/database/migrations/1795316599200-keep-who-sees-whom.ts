import type { MigrationInterface, QueryRunner } from 'typeorm'
import { steps } from './steps.ts'

/** As the steps before worked it out at every question; still done on a day for which nothing is kept. */
const workedOut = {
  open: `select coalesce(array_agg(distinct id), '{}') from (
    select other as id from fence.sharing() where owner = fence.council_id() and indicators is null
    union all select council_id from fence.in_force()
      where fence.role() = 'regional_lead' and agreement_id = fence.agreement_id() and shares = 'figures'
        and indicators is null) whole`,
  partly_open: `select coalesce(array_agg(distinct id), '{}') from (
    select theirs.council_id as id
    from outturn.agreement_acceptance ours
    join outturn.agreement_acceptance theirs using (agreement_id, version)
    where ours.council_id = fence.council_id() and theirs.council_id <> ours.council_id
    union all select council_id from fence.in_force()
      where fence.role() = 'regional_lead' and agreement_id = fence.agreement_id()) part`,
}

type Part = keyof typeof workedOut

const parts = Object.keys(workedOut) as Part[]

const signature = (name: string) => `function fence.${name}() returns int[] language sql stable parallel safe`

const kept = (part: Part) => `case when exists (select from outturn.sight_day
      where current_date >= from_day and current_date < until_day)
    then coalesce((select ${part} from outturn.sight where council_id = fence.council_id()), '{}')
      || coalesce((select ${part} from outturn.sight
        where agreement_id = fence.agreement_id() and fence.role() = 'regional_lead'), '{}')
    else fence.work_out_${part}() end`

/** Everything that says who shares what with whom. */
const watched = ['agreement_version', 'agreement_member', 'agreement_acceptance']

const tomorrow = 'current_date + 1'

/**
 * Whose figures a reader may see was worked out several times at every question. It is kept now, for each council and
 * each lead, and worked out anew within the transaction that changes an agreement. What is kept is good until the
 * next day on which a version begins or ends, and not before the day on which it was worked out.
 */
export class KeepWhoSeesWhom1795316599200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      `create table outturn.sight (
        council_id int unique references outturn.council on delete cascade,
        agreement_id int unique references outturn.agreement on delete cascade,
        open int[] not null, partly_open int[] not null, check (num_nonnulls(council_id, agreement_id) = 1))`,
      `create table outturn.sight_day (
        only_row boolean primary key default true check (only_row), from_day date not null, until_day date not null)`,
      'grant select on outturn.sight, outturn.sight_day to outturn_app, outturn_worker',
      `create function fence.work_out_sight() returns void language plpgsql security definer set search_path = '' as $$ begin
        -- One after the other: who comes second works from what the first has left.
        lock table outturn.sight in exclusive mode;
        delete from outturn.sight;
        delete from outturn.sight_day;
        insert into outturn.sight (council_id, open, partly_open)
          select c.id, coalesce(o.ids, '{}'), coalesce(p.ids, '{}') from outturn.council c
          left join (select s.owner, array_agg(distinct s.other) as ids from fence.sharing() s
            where s.indicators is null group by s.owner) o on o.owner = c.id
          left join (select ours.council_id as owner, array_agg(distinct theirs.council_id) as ids
            from outturn.agreement_acceptance ours
            join outturn.agreement_acceptance theirs using (agreement_id, version)
            where theirs.council_id <> ours.council_id group by ours.council_id) p on p.owner = c.id
          where o.owner is not null or p.owner is not null;
        insert into outturn.sight (agreement_id, open, partly_open)
          select f.agreement_id,
            coalesce(array_agg(distinct f.council_id) filter (where f.shares = 'figures' and f.indicators is null), '{}'),
            array_agg(distinct f.council_id)
          from fence.in_force() f group by f.agreement_id;
        insert into outturn.sight_day (from_day, until_day)
          select current_date, coalesce(min(day), 'infinity') from (
            select v.starts_on from outturn.agreement_version v union all
            select v.ends_on + 1 from outturn.agreement_version v) d (day)
          where day >= ${tomorrow};
      end $$`,
      `create function fence.sharing_changed() returns trigger language plpgsql security definer set search_path = '' as
       $$ begin perform fence.work_out_sight(); return null; end $$`,
      'revoke all on function fence.work_out_sight(), fence.sharing_changed() from public',
      ...watched.map(
        (
          table,
        ) => `create trigger sharing_changed after insert or update or delete or truncate on outturn.${table}
         for each statement execute function fence.sharing_changed()`,
      ),
      'select fence.work_out_sight()',
      ...parts.map((part) => `create ${signature(`work_out_${part}`)} return (${workedOut[part]})`),
      ...parts.map((part) => `create or replace ${signature(`${part}_councils`)} return (${kept(part)})`),
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      ...parts.map(
        (part) => `create or replace ${signature(`${part}_councils`)} return (${workedOut[part]})`,
      ),
      ...parts.map((part) => `drop function fence.work_out_${part}()`),
      ...watched.map((table) => `drop trigger sharing_changed on outturn.${table}`),
      'drop function fence.sharing_changed()',
      'drop function fence.work_out_sight()',
      'drop table outturn.sight_day',
      'drop table outturn.sight',
    ])
  }
}
