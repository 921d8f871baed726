import type { MigrationInterface, QueryRunner } from 'typeorm'
import { steps } from './steps.ts'

/** Members' stays with the versions they accepted in them. */
const accepted = (member: string) => `outturn.agreement_acceptance ${member}
  join outturn.agreement_member ${member}_stay using (agreement_id, council_id, joined_at)`

const never = `'infinity'::timestamptz`

/** Up to when somebody's figures are shared: with the leaving of either, or the end of the version. */
const until = `least(coalesce(ours_stay.left_at, ${never}), coalesce(theirs_stay.left_at, ${never}),
  coalesce((v.ends_on + 1)::timestamptz, ${never}))`

/**
 * What besides whole councils is open to each who looks: of a council that shared once, what it had released by
 * then; of one that shares some indicators, those. As `fence.was_shared` has it.
 */
const windows = `
  select s.council_id, s.agreement_id, theirs.council_id as other, v.indicators, ${until} as until
  from outturn.sight s
  join (${accepted('ours')}) on ours.council_id = s.council_id
  join (${accepted('theirs')}) on theirs.agreement_id = ours.agreement_id and theirs.version = ours.version
    and theirs.council_id <> ours.council_id and theirs.council_id <> all (s.open)
  join outturn.agreement_version v on v.agreement_id = ours.agreement_id and v.version = ours.version
    and v.shares = 'figures' and v.starts_on <= current_date
  where greatest(ours.accepted_at, theirs.accepted_at, v.starts_on::timestamptz) < ${until}
  union all
  select s.council_id, s.agreement_id, f.council_id, f.indicators, ${never}
  from outturn.sight s
  join fence.in_force() f on f.agreement_id = s.agreement_id and f.shares = 'figures' and f.indicators is not null
    and f.council_id <> all (s.open)`

/** Who looks, what is open to them, and whose figures that may be. */
const lookers = `
  select s.council_id, s.agreement_id,
    (select array_agg(distinct id order by id) from unnest(s.open || s.council_id) id where id is not null) as whole,
    array_agg(distinct w.other) filter (where w.other is not null) as part,
    coalesce(string_agg(distinct concat_ws(' ', w.other, extract(epoch from w.until), w.indicators), ';'), '') as windows
  from outturn.sight s
  left join (${windows}) w on w.council_id = s.council_id or w.agreement_id = s.agreement_id
  where s.open <> '{}' group by s.council_id, s.agreement_id, s.open`

const content = `encode(sha256(convert_to(l.whole::text || ';' || l.windows, 'UTF8')), 'hex')`

const alliances = `
  select coalesce(array_agg(distinct f.agreement_id), '{}') from fence.in_force() f
  where f.shares = 'figures' and (f.agreement_id = s.agreement_id or f.council_id = s.council_id)`

const today =
  'exists (select from outturn.sight_day where current_date >= from_day and current_date < until_day)'

/** The reader's own line in what is kept of who sees whom: a council's people, or a lead who is nothing else. */
const own = (what: string) => `case when not ${today} then null
  when fence.council_id() is not null and fence.agreement_id() is null
    then (select ${what} from outturn.sight where council_id = fence.council_id())
  when fence.council_id() is null and fence.role() = 'regional_lead'
    then (select ${what} from outturn.sight where agreement_id = fence.agreement_id()) end`

/**
 * A circle is all readers to whom the very same figures are open: what is written out for one of them is good for
 * each. Circles follow from who sees whom, and are found anew whenever that is worked out anew. Readers without
 * anybody else's whole figures have none, and no circle is known on a day for which nothing was worked out.
 */
export class KnowCirclesOfReaders1795316600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      `create table outturn.circle (
        id int generated always as identity primary key, content text collate "C" not null unique,
        councils int[] not null, written_from text collate "C")`,
      'grant select on outturn.circle to outturn_app, outturn_worker',
      'grant update (written_from) on outturn.circle to outturn_worker',
      `alter table outturn.sight add column circle int references outturn.circle,
         add column alliances int[] not null default '{}'`,
      // A number for every working out: what was written under another one is not what would be written today.
      'alter table outturn.sight_day add column number bigint generated always as identity',
      `create function fence.find_circles() returns trigger language plpgsql security definer set search_path = '' as $$ begin
        with looker as (${lookers}), found as (
          insert into outturn.circle (content, councils)
          select ${content}, min(l.whole || coalesce(l.part, '{}')) from looker l group by 1
          on conflict (content) do update set councils = excluded.councils returning id, content)
        update outturn.sight s set circle = k.id from looker l join found k on k.content = ${content}
          where l.council_id = s.council_id or l.agreement_id = s.agreement_id;
        update outturn.sight s set alliances = (${alliances});
        delete from outturn.circle k where not exists (select from outturn.sight s where s.circle = k.id);
        return null;
      end $$`,
      'revoke all on function fence.find_circles() from public',
      `create trigger find_circles after insert on outturn.sight_day
       for each statement execute function fence.find_circles()`,
      // A collection's days and an agreement's name stand in its league tables.
      ...['agreement', 'collection_date'].map(
        (
          table,
        ) => `create trigger sharing_changed after insert or update or delete or truncate on outturn.${table}
         for each statement execute function fence.sharing_changed()`,
      ),
      `create function fence.circle() returns int language sql stable parallel safe return (${own('circle')})`,
      `create function fence.alliances() returns int[] language sql stable parallel safe return (${own('alliances')})`,
      // The jobs may have it worked out on a day for which it was not.
      `create function fence.renew_sight() returns void language plpgsql security definer set search_path = '' as
       $$ begin if not ${today} then perform fence.work_out_sight(); end if; end $$`,
      'revoke all on function fence.renew_sight() from public',
      'grant execute on function fence.renew_sight() to outturn_worker',
      'select fence.work_out_sight()',
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      'drop function fence.renew_sight()',
      'drop function fence.alliances()',
      'drop function fence.circle()',
      ...['agreement', 'collection_date'].map((table) => `drop trigger sharing_changed on outturn.${table}`),
      'drop trigger find_circles on outturn.sight_day',
      'drop function fence.find_circles()',
      'alter table outturn.sight_day drop column number',
      'alter table outturn.sight drop column circle, drop column alliances',
      'drop table outturn.circle',
    ])
  }
}
