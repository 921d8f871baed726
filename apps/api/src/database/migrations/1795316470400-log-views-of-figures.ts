import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence } from '../fence.ts'
import { steps } from './steps.ts'

/**
 * Who saw whose figures, of which period, on which page and under which agreements: one row a question, and no
 * figure in it. The councils whose figures were seen read it, and so do the reader's own council and an administrator.
 */
export class LogViewsOfFigures1795316470400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      `create table outturn.figure_view (
        id bigint generated always as identity primary key, at timestamptz not null,
        -- Whose person looked; null for the lead of an agreement.
        council_id int references outturn.council, person_id int not null, role text collate "C" not null,
        seen int[] not null check (cardinality(seen) > 0), agreements int[] not null,
        page text collate "C" not null, indicator_id text collate "C", period text collate "C")`,
      'create index figure_view_seen on outturn.figure_view using gin (seen)',
      'create index figure_view_council on outturn.figure_view (council_id, id desc)',
      ...fence({
        table: 'outturn.figure_view',
        appMay: ['select'],
        workerMay: ['insert'],
        orRead: `(select fence.council_id()) = any (seen) or (select fence.role()) = 'administrator'`,
      }),
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await steps(runner, ['drop table outturn.figure_view'])
  }
}
