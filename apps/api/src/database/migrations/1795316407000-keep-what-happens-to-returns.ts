import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence } from '../fence.ts'
import { steps } from './steps.ts'

const ofReturn = 'foreign key (return_id, council_id) references outturn.return (id, council_id)'

/** Readings of files, findings, and the events of a return's life. */
export class KeepWhatHappensToReturns1795316407000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      `create table outturn.reading (
        id int generated always as identity primary key, council_id int not null, return_id int not null,
        file_id int not null references outturn.return_file,
        state text collate "C" not null check (state in ('waiting', 'running', 'done', 'nothing_new', 'refused', 'failed')),
        stages jsonb not null default '[]', started_at timestamptz not null default now(), ended_at timestamptz,
        ${ofReturn})`,
      'create index reading_return on outturn.reading (return_id, id)',
      ...fence({ table: 'outturn.reading', appMay: ['select', 'insert', 'update'] }),
      `create table outturn.finding (
        id int generated always as identity primary key, council_id int not null, return_id int not null,
        revision smallint not null, code text collate "C" not null,
        severity text collate "C" not null check (severity in ('mend', 'held', 'noted')),
        state text collate "C" not null default 'open' check (state in ('open', 'mended', 'explained')),
        source text collate "C" not null check (source in ('file', 'draft')),
        sheet text, "row" int, "column" text, indicator_id text collate "C", basis text collate "C",
        part text collate "C", seen text not null, remedy text not null, explanation text,
        answered_by int, answered_at timestamptz, ${ofReturn})`,
      'create index finding_return on outturn.finding (return_id, revision, id)',
      ...fence({ table: 'outturn.finding', appMay: ['select', 'insert', 'update'] }),
      `create table outturn.return_event (
        id int generated always as identity primary key, council_id int not null, return_id int not null,
        revision smallint not null, at timestamptz not null default now(), person_id int not null,
        what text collate "C" not null, reason text, ${ofReturn})`,
      'create index return_event_return on outturn.return_event (return_id, id)',
      ...fence({ table: 'outturn.return_event', appMay: ['select', 'insert'] }),
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await steps(
      runner,
      ['return_event', 'finding', 'reading'].map((table) => `drop table outturn.${table}`),
    )
  }
}
