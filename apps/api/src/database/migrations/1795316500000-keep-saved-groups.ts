import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence } from '../fence.ts'
import { steps } from './steps.ts'

/** Groups of councils that a council compares itself with, by the name that it gave them. */
export class KeepSavedGroups1795316500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      `create table outturn.saved_group (
        id int generated always as identity primary key, council_id int not null references outturn.council,
        name text not null, areas text[] collate "C" not null check (cardinality(areas) > 0),
        saved_by int not null, saved_at timestamptz not null, unique (council_id, name))`,
      ...fence({ table: 'outturn.saved_group', appMay: ['select', 'insert', 'update', 'delete'] }),
      // A page that is set against a group shows another answer once the group is another.
      `create trigger data_changed after insert or update or delete or truncate on outturn.saved_group
       for each statement execute function fence.data_changed()`,
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await steps(runner, ['drop table outturn.saved_group'])
  }
}
