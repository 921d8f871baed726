import type { MigrationInterface, QueryRunner } from 'typeorm'
import { steps } from './steps.ts'

const administrator = `if fence.role() is distinct from 'administrator' then raise insufficient_privilege; end if;`
const signer = `if fence.council_id() is null or fence.role() is null or fence.role() not in ('approver', 'director')
  then raise insufficient_privilege; end if;`

const door = (head: string, declare: string, body: string) =>
  `create function outturn.${head} language plpgsql security definer set search_path = '' as $$
   ${declare} begin ${body} end $$`

/** A party that may still answer: asked, not declined since, not left since, and the version is not over. */
const open = `from outturn.agreement_party p
  join outturn.agreement_version v on v.agreement_id = p.agreement_id and v.version = p.version
  where p.agreement_id = agreement and p.version = given and p.council_id = fence.council_id()
    and coalesce(v.ends_on, 'infinity') >= greatest(v.starts_on, current_date)
    and coalesce(p.declined_at, '-infinity') < p.proposed_at
    and not exists (select from outturn.agreement_member gone where gone.agreement_id = p.agreement_id
      and gone.council_id = p.council_id and gone.left_at >= p.proposed_at)
    and not exists (select from outturn.agreement_acceptance had
      join outturn.agreement_member stay on stay.agreement_id = had.agreement_id
        and stay.council_id = had.council_id and stay.joined_at = had.joined_at and stay.left_at is null
      where had.agreement_id = p.agreement_id and had.version = p.version and had.council_id = p.council_id)`

const lock = 'perform from outturn.agreement a where a.id = agreement for update;'

const doors = {
  'draw_up_agreement(text, text, boolean)': door(
    'draw_up_agreement(called text, sort text, invented boolean) returns int',
    'declare made int;',
    `${administrator}
     insert into outturn.agreement (name, kind, demonstration) values (called, sort, invented) returning id into made;
     return made;`,
  ),
  // The version before it ends the day before the new one begins.
  'draw_up_version(int, text, text, text[], text[], date, date, text)': door(
    `draw_up_version(agreement int, what text, why text, of_topics text[], of_indicators text[], first_day date,
       last_day date, changed_because text) returns smallint`,
    'declare made smallint;',
    `${administrator} ${lock}
     select coalesce(max(v.version), 0) + 1 into made from outturn.agreement_version v where v.agreement_id = agreement;
     update outturn.agreement_version v set ends_on = first_day - 1
       where v.agreement_id = agreement and coalesce(v.ends_on, 'infinity') >= first_day;
     insert into outturn.agreement_version (agreement_id, version, shares, purpose, topics, indicators, starts_on,
       ends_on, reason, drawn_by)
     values (agreement, made, what, why, of_topics, of_indicators, first_day, last_day, changed_because, fence.person_id());
     return made;`,
  ),
  // Asks councils to join, or again those that declined or left.
  'ask_to_agree(int, smallint, int[])': door(
    'ask_to_agree(agreement int, given smallint, councils int[]) returns int',
    'declare asked int;',
    `${administrator} ${lock}
     insert into outturn.agreement_party as p (agreement_id, version, council_id)
     select agreement, given, c.id from outturn.council c where c.id = any (councils)
     on conflict (agreement_id, version, council_id) do update set proposed_at = now();
     get diagnostics asked = row_count;
     return asked;`,
  ),
  'accept_agreement(int, smallint)': door(
    'accept_agreement(agreement int, given smallint) returns boolean',
    'declare since timestamptz;',
    `${signer} ${lock}
     if not exists (select ${open}) then return false; end if;
     select m.joined_at into since from outturn.agreement_member m
       where m.agreement_id = agreement and m.council_id = fence.council_id() and m.left_at is null;
     if since is null then
       insert into outturn.agreement_member (agreement_id, council_id, joined_at, accepted_by)
       values (agreement, fence.council_id(), now(), fence.person_id()) returning joined_at into since;
     end if;
     insert into outturn.agreement_acceptance (agreement_id, version, council_id, joined_at, accepted_by)
     values (agreement, given, fence.council_id(), since, fence.person_id());
     return true;`,
  ),
  'decline_agreement(int, smallint, text)': door(
    'decline_agreement(agreement int, given smallint, because text) returns boolean',
    '',
    `${signer} ${lock}
     if not exists (select ${open}) then return false; end if;
     update outturn.agreement_party p set declined_at = now(), declined_by = fence.person_id(), declined_reason = because
       where p.agreement_id = agreement and p.version = given and p.council_id = fence.council_id();
     return true;`,
  ),
  'leave_agreement(int, text)': door(
    'leave_agreement(agreement int, because text) returns boolean',
    '',
    `${signer} ${lock}
     update outturn.agreement_member m set left_at = now(), left_by = fence.person_id(), left_reason = because
       where m.agreement_id = agreement and m.council_id = fence.council_id() and m.left_at is null;
     return found;`,
  ),
  'end_agreement(int, date, text)': door(
    'end_agreement(agreement int, last_day date, because text) returns boolean',
    '',
    `${administrator} ${lock}
     if last_day < current_date then return false; end if;
     update outturn.agreement_version v set ends_on = last_day, ended_at = now(), ended_by = fence.person_id(),
       ended_reason = because
     where v.agreement_id = agreement and coalesce(v.ends_on, 'infinity') > last_day;
     return found;`,
  ),
} as const

/** The only ways to write to agreements: each asks who it is, and does one errand. */
export class MoveAgreements1795316470300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      `alter table outturn.agreement_version add column ended_at timestamptz, add column ended_by int,
        add column ended_reason text`,
      'alter table outturn.agreement_party add column declined_reason text',
      ...Object.values(doors),
      ...Object.keys(doors).flatMap((signature) => [
        `revoke all on function outturn.${signature} from public`,
        `grant execute on function outturn.${signature} to outturn_app`,
      ]),
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      ...Object.keys(doors)
        .toReversed()
        .map((signature) => `drop function outturn.${signature}`),
      'alter table outturn.agreement_party drop column declined_reason',
      `alter table outturn.agreement_version drop column ended_at, drop column ended_by, drop column ended_reason`,
    ])
  }
}
