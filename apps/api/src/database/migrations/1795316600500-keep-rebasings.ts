import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence } from '../fence.ts'
import { steps } from './steps.ts'

/** From which period on a council says that a new process gives its figures; and where it has taken that back. */
export class KeepRebasings1795316600500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      `create table outturn.rebasing (
        id int generated always as identity primary key, council_id int not null references outturn.council,
        indicator_id text collate "C" not null, basis text collate "C" not null, period text collate "C" not null,
        kind text collate "C" not null check (kind in ('set', 'undone')),
        reason text not null check (reason <> ''), set_by int not null, set_at timestamptz not null)`,
      'create index rebasing_figure on outturn.rebasing (council_id, indicator_id, basis, id)',
      ...fence({ table: 'outturn.rebasing', appMay: ['select', 'insert'], workerMay: ['select'] }),
      // The gaps name what the control chart says, so they are another answer once it starts anew.
      `create trigger data_changed after insert on outturn.rebasing
       for each statement execute function fence.data_changed()`,
      `create trigger council_insert after insert on outturn.rebasing referencing new table as changed
       for each statement execute function fence.council_changed('own')`,
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await steps(runner, ['drop table outturn.rebasing'])
  }
}
