import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence } from '../fence.ts'
import { steps } from './steps.ts'

const ofRevision = `foreign key (return_id, revision, council_id)
  references outturn.return_revision (return_id, revision, council_id)`

/** What a council sends for a period: its revisions, cells and files. */
export class KeepReturns1795316406000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      `create table outturn.return (
        id int generated always as identity primary key, council_id int not null references outturn.council,
        period text collate "C" not null, created_at timestamptz not null default now(),
        unique (council_id, period), unique (id, council_id))`,
      ...fence({
        table: 'outturn.return',
        appMay: ['select', 'insert'],
        workerMay: ['select'],
        orRead: 'council_id = any ((select fence.led_councils())::int[])',
      }),
      `create table outturn.return_revision (
        return_id int not null, council_id int not null, revision smallint not null check (revision > 0),
        status text collate "C" not null default 'draft'
          check (status in ('draft', 'checked', 'submitted', 'signed_off', 'withdrawn')),
        version int not null default 1, reason text, unmatched jsonb not null default '[]',
        figures int not null default 0, missing int not null default 0, held int not null default 0,
        to_mend int not null default 0, noted int not null default 0,
        opened_by int not null, opened_at timestamptz not null default now(),
        changed_by int not null, changed_at timestamptz not null default now(),
        checked_by int, checked_at timestamptz, submitted_by int, submitted_at timestamptz,
        signed_by int, signed_at timestamptz, withdrawn_by int, withdrawn_at timestamptz, withdrawn_reason text,
        primary key (return_id, revision), unique (return_id, revision, council_id),
        foreign key (return_id, council_id) references outturn.return (id, council_id))`,
      ...fence({
        table: 'outturn.return_revision',
        appMay: ['select', 'insert', 'update'],
        workerMay: ['select'],
        orRead: 'council_id = any ((select fence.led_councils())::int[])',
      }),
      `create table outturn.return_cell (
        return_id int not null, council_id int not null, revision smallint not null,
        indicator_id text collate "C" not null, basis text collate "C" not null,
        status text collate "C" not null, amount double precision, printed text,
        numerator double precision, denominator double precision,
        derived boolean not null default false, held boolean not null default false,
        note text, explanation text, cell text, written jsonb not null,
        version int not null default 1, changed_by int not null, changed_at timestamptz not null default now(),
        primary key (return_id, revision, indicator_id, basis),
        check ((status = 'measured') = (amount is not null)), ${ofRevision})`,
      ...fence({ table: 'outturn.return_cell', appMay: ['select', 'insert', 'update', 'delete'] }),
      `create table outturn.return_cell_change (
        id bigint generated always as identity primary key, return_id int not null, council_id int not null,
        revision smallint not null, indicator_id text collate "C" not null, basis text collate "C" not null,
        version int not null, written jsonb not null, changed_by int not null,
        changed_at timestamptz not null default now(), ${ofRevision})`,
      'create index return_cell_change_cell on outturn.return_cell_change (return_id, revision, indicator_id, basis)',
      ...fence({ table: 'outturn.return_cell_change', appMay: ['select', 'insert'] }),
      `create table outturn.return_file (
        id int generated always as identity primary key, return_id int not null, council_id int not null,
        revision smallint not null, name text not null, size int not null, sha256 bytea not null,
        media_type text not null, bytes bytea not null, again boolean not null default false,
        received_by int not null, received_at timestamptz not null default now(), ${ofRevision})`,
      'create index return_file_return on outturn.return_file (return_id, id)',
      'alter table outturn.return_file alter column bytes set storage external',
      ...fence({ table: 'outturn.return_file', appMay: ['select', 'insert'] }),
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await steps(
      runner,
      ['return_file', 'return_cell_change', 'return_cell', 'return_revision', 'return'].map(
        (table) => `drop table outturn.${table}`,
      ),
    )
  }
}
