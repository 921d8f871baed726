import type { MigrationInterface, QueryRunner } from 'typeorm'
import { steps } from './steps.ts'

/** People, their hats, their sessions. The server has no rights on these tables. */
export class LetPeopleIn1795316404000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      `create table access.person (
        id int generated always as identity primary key,
        email text collate "C" not null unique check (email = lower(email)), name text not null,
        password_hash text not null, disabled_at timestamptz)`,
      `create table access.membership (
        id int generated always as identity primary key, person_id int not null references access.person,
        council_id int references outturn.council, agreement_id int references outturn.agreement,
        role text collate "C" not null check (role in
          ('analyst', 'approver', 'director', 'regional_lead', 'reader', 'administrator')),
        unique nulls not distinct (person_id, council_id, agreement_id, role),
        -- A hat belongs to one council, to one agreement, or to the service: never to two of them.
        check (case role when 'regional_lead' then agreement_id is not null and council_id is null
          when 'administrator' then agreement_id is null and council_id is null
          else council_id is not null and agreement_id is null end))`,
      `create table access.session (
        id int generated always as identity primary key, token_hash bytea not null unique,
        person_id int not null references access.person, membership_id int not null references access.membership,
        csrf_hash bytea not null, started_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(), expires_at timestamptz not null,
        browser text not null, address text not null)`,
      'create index session_person on access.session (person_id)',
      `create table access.sign_in_attempt (
        id bigint generated always as identity primary key, at timestamptz not null default now(),
        email_hash bytea not null, address text not null, succeeded boolean not null)`,
      'create index sign_in_attempt_email on access.sign_in_attempt (email_hash, at desc)',
      'create index sign_in_attempt_address on access.sign_in_attempt (address, at desc)',
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await steps(
      runner,
      ['sign_in_attempt', 'session', 'membership', 'person'].map((table) => `drop table access.${table}`),
    )
  }
}
