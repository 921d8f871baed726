import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence } from '../fence.ts'
import { steps } from './steps.ts'

const shared = `council_id = any ((select fence.open_councils())::int[])
  or (council_id = any ((select fence.past_councils())::int[]) and fence.was_shared(council_id, released_at))`

/** Signed-off figures: added to, never changed. The latest of a figure is the one with the greatest release. */
export class KeepObservations1795316408000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      `create table outturn.release (
        id int generated always as identity primary key, council_id int not null references outturn.council,
        return_id int not null, revision smallint not null, period text collate "C" not null,
        what text collate "C" not null check (what in ('figures', 'withdrawal')),
        released_at timestamptz not null, signed_by int not null, compared_at timestamptz,
        foreign key (return_id, council_id) references outturn.return (id, council_id))`,
      'create index release_council on outturn.release (council_id, period, id)',
      'create index release_waiting on outturn.release (id) where compared_at is null',
      ...fence({
        table: 'outturn.release',
        appMay: ['select', 'insert'],
        workerMay: ['select', 'update'],
        orRead: shared,
      }),
      `create table outturn.observation (
        release_id int not null references outturn.release, council_id int not null,
        area_code text collate "C" not null, indicator_id text collate "C" not null,
        basis text collate "C" not null, period text collate "C" not null, status text collate "C" not null,
        amount double precision, printed text, numerator double precision, denominator double precision,
        derived boolean not null default false, cell text, revision smallint not null,
        released_at timestamptz not null,
        primary key (indicator_id, basis, period, council_id, release_id),
        check ((status = 'measured') = (amount is not null)))`,
      `create index observation_profile on outturn.observation
        (council_id, period, indicator_id, basis, release_id desc)
        include (status, amount, numerator, denominator, released_at, revision, derived)`,
      ...fence({
        table: 'outturn.observation',
        appMay: ['select', 'insert'],
        workerMay: ['select'],
        orRead: shared,
      }),
      `create table outturn.comparator_figure (
        council_id int not null references outturn.council, indicator_id text collate "C" not null,
        basis text collate "C" not null, period text collate "C" not null, kind text collate "C" not null,
        version int not null, amount double precision, numerator double precision, denominator double precision,
        counted smallint not null, "of" smallint not null, computed_at timestamptz not null,
        primary key (council_id, period, indicator_id, basis, kind))`,
      ...fence({
        table: 'outturn.comparator_figure',
        appMay: ['select'],
        workerMay: ['select', 'insert', 'update', 'delete'],
      }),
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await steps(
      runner,
      ['comparator_figure', 'observation', 'release'].map((table) => `drop table outturn.${table}`),
    )
  }
}
