import type { MigrationInterface, QueryRunner } from 'typeorm'
import { steps } from './steps.ts'

/** Councils, who shares with whom, and the timetable of a collection. */
export class KeepCouncilsAndAgreements1795316402000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      `create table outturn.council (
        id int generated always as identity primary key,
        area_code text collate "C" not null unique references reference.area, name text not null,
        demonstration boolean not null default false, joined_at timestamptz not null default now())`,
      `create table outturn.agreement (
        id int generated always as identity primary key, name text not null unique,
        kind text collate "C" not null check (kind in ('alliance', 'exchange')),
        shares text collate "C" not null check (shares in ('figures', 'aggregates')),
        starts_on date not null, ends_on date, demonstration boolean not null default false,
        region_code text collate "C" references reference.area)`,
      `create table outturn.agreement_member (
        agreement_id int not null references outturn.agreement, council_id int not null references outturn.council,
        joined_at timestamptz not null, left_at timestamptz, accepted_by int,
        primary key (agreement_id, council_id, joined_at), check (left_at is null or left_at >= joined_at))`,
      'create index agreement_member_council on outturn.agreement_member (council_id)',
      `create table outturn.collection_date (
        agreement_id int not null references outturn.agreement, period text collate "C" not null,
        opens_on date not null, due_on date not null, primary key (agreement_id, period))`,
      `grant select on outturn.council, outturn.agreement, outturn.agreement_member, outturn.collection_date
       to outturn_app, outturn_worker`,
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await steps(
      runner,
      ['collection_date', 'agreement_member', 'agreement', 'council'].map(
        (table) => `drop table outturn.${table}`,
      ),
    )
  }
}
