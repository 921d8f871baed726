import type { MigrationInterface, QueryRunner } from 'typeorm'
import { steps } from './steps.ts'

/** How long a session lives without being used. The absolute end stands in the session itself. */
const idle = `interval '2 hours'`

const door = (head: string, body: string) =>
  `create function access.${head} language sql security definer set search_path = '' as $$ ${body} $$`

const hat = 'm.id as membership_id, m.role, m.council_id, m.agreement_id'

const doors = {
  'for_sign_in(text)': door(
    `for_sign_in(given text) returns table (person_id int, password_hash text, membership_id int,
       role text, council_id int, agreement_id int)`,
    `select p.id, p.password_hash, ${hat}
     from access.person p join access.membership m on m.person_id = p.id
     where p.email = lower(given) and p.disabled_at is null order by m.id limit 1`,
  ),
  'attempts(bytea, text, interval)': door(
    'attempts(hashed bytea, source text, within interval) returns table (of_person int, of_address int)',
    `select count(*) filter (where a.email_hash = hashed)::int, count(*) filter (where a.address = source)::int
     from access.sign_in_attempt a
     where a.at > now() - within and not a.succeeded and (a.email_hash = hashed or a.address = source)`,
  ),
  'note_attempt(bytea, text, boolean)': door(
    'note_attempt(hashed bytea, source text, well boolean) returns void',
    `delete from access.sign_in_attempt
       where at < now() - interval '1 day' or (well and email_hash = hashed and not succeeded);
     insert into access.sign_in_attempt (email_hash, address, succeeded) values (hashed, source, well)`,
  ),
  'start_session(bytea, bytea, int, int, timestamptz, text, text)': door(
    `start_session(token bytea, csrf bytea, person int, membership int, until timestamptz, agent text, source text)
     returns int`,
    `delete from access.session where expires_at < now() or last_seen_at < now() - ${idle};
     insert into access.session (token_hash, csrf_hash, person_id, membership_id, expires_at, browser, address)
     select token, csrf, m.person_id, m.id, until, agent, source
     from access.membership m where m.id = membership and m.person_id = person returning id`,
  ),
  'read_session(bytea)': door(
    `read_session(token bytea) returns table (session_id int, person_id int, csrf_hash bytea,
       membership_id int, role text, council_id int, agreement_id int)`,
    // Seen is written at most once a minute, so that reading a page does not write a row each time.
    `update access.session s set last_seen_at = now()
       where s.token_hash = token and s.last_seen_at < now() - interval '1 minute'
         and s.last_seen_at > now() - ${idle} and s.expires_at > now();
     select s.id, s.person_id, s.csrf_hash, ${hat}
     from access.session s join access.membership m on m.id = s.membership_id
     join access.person p on p.id = s.person_id and p.disabled_at is null
     where s.token_hash = token and s.expires_at > now() and s.last_seen_at > now() - ${idle}`,
  ),
  'end_session(bytea)': door(
    'end_session(token bytea) returns void',
    'delete from access.session where token_hash = token',
  ),
  'end_sessions()': door(
    'end_sessions() returns int',
    `with gone as (delete from access.session where person_id = fence.person_id() returning 1)
     select count(*)::int from gone`,
  ),
  'change_hat(bytea, int)': door(
    'change_hat(token bytea, wanted int) returns boolean',
    `with changed as (
       update access.session s set membership_id = wanted from access.membership m
       where s.token_hash = token and m.id = wanted and m.person_id = s.person_id
         and s.person_id = fence.person_id() returning 1)
     select exists (select from changed)`,
  ),
  'own_person()': door(
    'own_person() returns table (id int, name text, email text)',
    'select p.id, p.name, p.email from access.person p where p.id = fence.person_id()',
  ),
  'own_memberships()': door(
    'own_memberships() returns table (membership_id int, role text, council_id int, agreement_id int)',
    `select ${hat} from access.membership m where m.person_id = fence.person_id() order by m.id`,
  ),
  'own_sessions()': door(
    `own_sessions() returns table (id int, started_at timestamptz, last_seen_at timestamptz, browser text)`,
    `select s.id, s.started_at, s.last_seen_at, s.browser from access.session s
     where s.person_id = fence.person_id() and s.expires_at > now() and s.last_seen_at > now() - ${idle}
     order by s.last_seen_at desc`,
  ),
  // Names stand beside what people did in their own council's returns and trail, and nowhere else.
  'names(int[])': door(
    'names(wanted int[]) returns table (id int, name text)',
    `select p.id, p.name from access.person p where p.id = any(wanted) and (
       p.id = fence.person_id() or fence.role() = 'administrator'
       or exists (select from access.membership m where m.person_id = p.id and m.council_id = fence.council_id()))`,
  ),
} as const

/** The only ways into `access`: each does one errand and hands out no more than it needs. */
export class OpenTheFrontDoor1795316405000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      ...Object.values(doors),
      ...Object.keys(doors).flatMap((signature) => {
        const name = `access.${signature}`
        return [
          `revoke all on function ${name} from public`,
          `grant execute on function ${name} to outturn_app`,
        ]
      }),
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await steps(
      runner,
      Object.keys(doors)
        .toReversed()
        .map((signature) => `drop function access.${signature}`),
    )
  }
}
