import type { MigrationInterface, QueryRunner } from 'typeorm'
import { steps } from './steps.ts'

const idle = `interval '2 hours'`
const hat = 'm.id as membership_id, m.role, m.council_id, m.agreement_id'

/** A hat that may be worn: not ended, and not of a council that no longer takes part. */
const worn = `m.ended_at is null and not exists (
  select from outturn.council c where c.id = m.council_id and c.inactive_since is not null)`

const door = (head: string, body: string) =>
  `create or replace function access.${head} language sql security definer set search_path = '' as $$ ${body} $$`
const plain = (head: string, declare: string, body: string) =>
  `create function access.${head} language plpgsql security definer set search_path = '' as $$
   ${declare} begin ${body} end $$`
const administrator = `if fence.role() is distinct from 'administrator' then raise insufficient_privilege; end if;`

/** The doors through which hats are found. `also` narrows them; without it they are as they were. */
const hatDoors = (also: string) => [
  door(
    `for_sign_in(given text) returns table (person_id int, password_hash text, membership_id int,
       role text, council_id int, agreement_id int)`,
    `select p.id, p.password_hash, ${hat}
     from access.person p join access.membership m on m.person_id = p.id
     where p.email = lower(given) and p.disabled_at is null${also} order by m.id limit 1`,
  ),
  door(
    `start_session(token bytea, csrf bytea, person int, membership int, until timestamptz, agent text, source text)
     returns int`,
    `delete from access.session where expires_at < now() or last_seen_at < now() - ${idle};
     insert into access.session (token_hash, csrf_hash, person_id, membership_id, expires_at, browser, address)
     select token, csrf, m.person_id, m.id, until, agent, source
     from access.membership m where m.id = membership and m.person_id = person${also} returning id`,
  ),
  door(
    `read_session(token bytea) returns table (session_id int, person_id int, csrf_hash bytea,
       membership_id int, role text, council_id int, agreement_id int)`,
    // Seen is written at most once a minute, so that reading a page does not write a row each time.
    `update access.session s set last_seen_at = now()
       where s.token_hash = token and s.last_seen_at < now() - interval '1 minute'
         and s.last_seen_at > now() - ${idle} and s.expires_at > now();
     select s.id, s.person_id, s.csrf_hash, ${hat}
     from access.session s join access.membership m on m.id = s.membership_id
     join access.person p on p.id = s.person_id and p.disabled_at is null
     where s.token_hash = token and s.expires_at > now() and s.last_seen_at > now() - ${idle}${also}`,
  ),
  door(
    'change_hat(token bytea, wanted int) returns boolean',
    `with changed as (
       update access.session s set membership_id = wanted from access.membership m
       where s.token_hash = token and m.id = wanted and m.person_id = s.person_id
         and s.person_id = fence.person_id()${also} returning 1)
     select exists (select from changed)`,
  ),
  door(
    'own_memberships() returns table (membership_id int, role text, council_id int, agreement_id int)',
    `select ${hat} from access.membership m where m.person_id = fence.person_id()${also} order by m.id`,
  ),
]

const doors = {
  'people()': plain(
    'people() returns table (id int, email text, name text, last_seen_at timestamptz)',
    '',
    `${administrator} return query select p.id, p.email, p.name,
       (select max(s.last_seen_at) from access.session s where s.person_id = p.id)
     from access.person p where p.disabled_at is null order by p.name, p.id;`,
  ),
  'hats()': plain(
    `hats() returns table (id int, person_id int, role text, council_id int, agreement_id int, ended_at timestamptz)`,
    '',
    `${administrator} return query select m.id, m.person_id, m.role, m.council_id, m.agreement_id, m.ended_at
     from access.membership m order by m.id;`,
  ),
  // Answers with the person, there before or made now.
  'add_person(text, text, text)': plain(
    'add_person(given_email text, given_name text, hashed text) returns table (id int, made boolean)',
    '',
    `${administrator} return query with added as (
       insert into access.person as p (email, name, password_hash) values (lower(given_email), given_name, hashed)
       on conflict (email) do nothing returning p.id)
     select a.id, true from added a
     union all select p.id, false from access.person p where p.email = lower(given_email);`,
  ),
  'give_hat(int, text, int, int)': plain(
    'give_hat(person int, as_role text, at_council int, for_agreement int) returns boolean',
    '',
    `${administrator}
     insert into access.membership as m (person_id, role, council_id, agreement_id)
     values (person, as_role, at_council, for_agreement)
     on conflict (person_id, council_id, agreement_id, role) do update set ended_at = null, ended_by = null
       where m.ended_at is not null;
     return found;`,
  ),
  // The service is never left without an administrator.
  'end_hat(int)': plain(
    'end_hat(membership int) returns text',
    'declare gone access.membership;',
    `${administrator}
     perform from access.membership m where m.role = 'administrator' for update;
     select * into gone from access.membership m where m.id = membership and m.ended_at is null;
     if gone.id is null then return 'none'; end if;
     if gone.role = 'administrator' and not exists (
       select from access.membership m join access.person p on p.id = m.person_id and p.disabled_at is null
       where m.role = 'administrator' and m.ended_at is null and m.id <> membership) then return 'last'; end if;
     update access.membership m set ended_at = now(), ended_by = fence.person_id() where m.id = membership;
     delete from access.session s where s.membership_id = membership;
     return 'ended';`,
  ),
  // One link a person: a new one ends those before it.
  'make_link(int, bytea, timestamptz)': plain(
    'make_link(person int, token bytea, until timestamptz) returns boolean',
    '',
    `${administrator}
     if not exists (select from access.person p where p.id = person and p.disabled_at is null)
       then return false; end if;
     delete from access.password_link l where l.person_id = person and l.used_at is null;
     insert into access.password_link (token_hash, person_id, made_by, expires_at)
     values (token, person, fence.person_id(), until);
     return true;`,
  ),
  'open_link(bytea)': plain(
    'open_link(token bytea) returns table (id int, email text, name text)',
    '',
    `return query select p.id, p.email, p.name from access.password_link l
     join access.person p on p.id = l.person_id and p.disabled_at is null
     where l.token_hash = token and l.used_at is null and l.expires_at > now();`,
  ),
  // Sets the password, ends every session of the person, and lets them in again after failed attempts.
  'use_link(bytea, text, bytea)': plain(
    'use_link(token bytea, hashed text, hashed_email bytea) returns boolean',
    'declare whose int;',
    `update access.password_link l set used_at = now()
       where l.token_hash = token and l.used_at is null and l.expires_at > now() returning l.person_id into whose;
     if whose is null then return false; end if;
     update access.person p set password_hash = hashed where p.id = whose;
     delete from access.session s where s.person_id = whose;
     delete from access.sign_in_attempt a where a.email_hash = hashed_email and not a.succeeded;
     return true;`,
  ),
  'own_password()': plain(
    'own_password() returns text',
    '',
    'return (select p.password_hash from access.person p where p.id = fence.person_id());',
  ),
  // Answers how many other sessions it ended.
  'change_password(text, bytea)': plain(
    'change_password(hashed text, kept bytea) returns int',
    'declare ended int;',
    `update access.person p set password_hash = hashed where p.id = fence.person_id();
     delete from access.session s where s.person_id = fence.person_id() and s.token_hash <> kept;
     get diagnostics ended = row_count;
     return ended;`,
  ),
} as const

const councilDoors = {
  'take_council_in(text)': `create function outturn.take_council_in(code text) returns int
    language plpgsql security definer set search_path = '' as $$
    declare made int; begin ${administrator}
      insert into outturn.council (area_code, name, demonstration)
      select a.area_code, a.name, a.demonstration from reference.area a
      where a.area_code = code and a.kind = 'council' and a.status = 'current'
      on conflict (area_code) do nothing returning id into made;
      return made; end $$`,
  'set_council_active(int, boolean)': `create function outturn.set_council_active(which int, active boolean) returns boolean
    language plpgsql security definer set search_path = '' as $$
    begin ${administrator}
      update outturn.council c set inactive_since = case when active then null else now() end
      where c.id = which and (c.inactive_since is null) <> active;
      return found; end $$`,
} as const

/** Administering by page: people and their hats, one-time links to set a password, and who takes part. */
export class AdministerPeople1795316470500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      'alter table access.membership add column ended_at timestamptz, add column ended_by int',
      'alter table outturn.council add column inactive_since timestamptz',
      `create table access.password_link (
        token_hash bytea primary key, person_id int not null references access.person, made_by int not null,
        made_at timestamptz not null default now(), expires_at timestamptz not null, used_at timestamptz)`,
      'create index password_link_person on access.password_link (person_id)',
      ...hatDoors(` and ${worn}`),
      ...Object.values(doors),
      ...Object.values(councilDoors),
      ...[
        ...Object.keys(doors).map((head) => `access.${head}`),
        ...Object.keys(councilDoors).map((head) => `outturn.${head}`),
      ].flatMap((name) => [
        `revoke all on function ${name} from public`,
        `grant execute on function ${name} to outturn_app`,
      ]),
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      ...Object.keys(councilDoors).map((head) => `drop function outturn.${head}`),
      ...Object.keys(doors).map((head) => `drop function access.${head}`),
      ...hatDoors(''),
      'drop table access.password_link',
      'alter table outturn.council drop column inactive_since',
      'alter table access.membership drop column ended_at, drop column ended_by',
    ])
  }
}
