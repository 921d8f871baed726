import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence } from '../fence.ts'
import { steps } from './steps.ts'

/**
 * Councils' own reports as they were read, the answers given, and what is remembered for the next one. The
 * report's bytes are not kept: it may name people, and what was read from it does not.
 */
export class KeepReportReviews1795316440000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      `create table outturn.report_review (
        id int generated always as identity primary key, council_id int not null references outturn.council,
        return_id int not null, file_name text not null, size int not null, sha256 bytea not null,
        state text collate "C" not null check (state in ('reading', 'open', 'entered', 'refused', 'failed')),
        refusal text, stages jsonb not null default '[]', layout text collate "C", recognised double precision,
        reading jsonb, answers jsonb not null default '{}', by_profile int not null default 0,
        version int not null default 1, received_by int not null, received_at timestamptz not null,
        changed_by int not null, changed_at timestamptz not null,
        foreign key (return_id, council_id) references outturn.return (id, council_id))`,
      'create index report_review_council on outturn.report_review (council_id, id desc)',
      ...fence({ table: 'outturn.report_review', appMay: ['select', 'insert', 'update'] }),
      `create table outturn.reading_profile (
        id int generated always as identity primary key, council_id int not null references outturn.council,
        layout text collate "C" not null, version int not null, profile jsonb not null,
        saved_by int not null, saved_at timestamptz not null, unique (council_id, layout, version))`,
      ...fence({ table: 'outturn.reading_profile', appMay: ['select', 'insert'] }),
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await steps(runner, ['drop table outturn.reading_profile', 'drop table outturn.report_review'])
  }
}
