import type { MigrationInterface, QueryRunner } from 'typeorm'
import { steps } from './steps.ts'

/**
 * An agreement's terms by version, who was asked to join it, and which version a member accepted in which stay.
 * What stood in the agreement itself becomes its first version, accepted by all who are in it.
 */
export class KeepAgreementVersions1795316470000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      `create table outturn.agreement_version (
        agreement_id int not null references outturn.agreement, version smallint not null check (version > 0),
        shares text collate "C" not null check (shares in ('figures', 'aggregates')),
        purpose text not null,
        -- What is named when a version is drawn up, and no more; null is every indicator, later ones too.
        topics text[] collate "C", indicators text[] collate "C",
        starts_on date not null, ends_on date, reason text,
        drawn_by int, drawn_at timestamptz not null default now(),
        primary key (agreement_id, version), check (topics is null or indicators is not null))`,
      `create table outturn.agreement_party (
        agreement_id int not null, version smallint not null, council_id int not null references outturn.council,
        proposed_at timestamptz not null default now(), declined_at timestamptz, declined_by int,
        primary key (agreement_id, version, council_id),
        foreign key (agreement_id, version) references outturn.agreement_version)`,
      'create index agreement_party_council on outturn.agreement_party (council_id)',
      `create table outturn.agreement_acceptance (
        agreement_id int not null, version smallint not null, council_id int not null,
        joined_at timestamptz not null, accepted_at timestamptz not null default now(), accepted_by int,
        primary key (agreement_id, version, council_id, joined_at),
        foreign key (agreement_id, version) references outturn.agreement_version,
        foreign key (agreement_id, council_id, joined_at) references outturn.agreement_member)`,
      'alter table outturn.agreement_member add column left_by int, add column left_reason text',
      `create unique index agreement_member_open on outturn.agreement_member (agreement_id, council_id)
        where left_at is null`,
      `insert into outturn.agreement_version (agreement_id, version, shares, purpose, starts_on, ends_on)
       select id, 1, shares, 'To compare the members’ figures with one another', starts_on, ends_on
       from outturn.agreement`,
      `insert into outturn.agreement_party (agreement_id, version, council_id, proposed_at)
       select agreement_id, 1, council_id, min(joined_at) from outturn.agreement_member group by 1, 2, 3`,
      `insert into outturn.agreement_acceptance (agreement_id, version, council_id, joined_at, accepted_at, accepted_by)
       select agreement_id, 1, council_id, joined_at, joined_at, accepted_by from outturn.agreement_member`,
      'grant select on outturn.agreement_version, outturn.agreement_party, outturn.agreement_acceptance to outturn_app, outturn_worker',
      ...['agreement_version', 'agreement_party', 'agreement_acceptance'].map(
        (
          table,
        ) => `create trigger data_changed after insert or update or delete or truncate on outturn.${table}
         for each statement execute function fence.data_changed()`,
      ),
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      'drop index outturn.agreement_member_open',
      'alter table outturn.agreement_member drop column left_by, drop column left_reason',
      'drop table outturn.agreement_acceptance',
      'drop table outturn.agreement_party',
      'drop table outturn.agreement_version',
    ])
  }
}
