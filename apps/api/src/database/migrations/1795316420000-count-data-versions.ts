import type { MigrationInterface, QueryRunner } from 'typeorm'
import { steps } from './steps.ts'

/** Tables that the kept answers are made from. A draft is not among them: nobody else sees it. */
const watched = [
  'release',
  'observation',
  'comparator_figure',
  'target',
  'agreement',
  'agreement_member',
  'collection_date',
  'council',
  'published_figure',
  'published_standing',
]

/**
 * One number that rises, within the same transaction, with every change that a page of comparison could show.
 * An answer made under one version is good for as long as the version stands.
 */
export class CountDataVersions1795316420000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      `create table outturn.data_version (only_row boolean primary key default true check (only_row), version bigint not null)`,
      'insert into outturn.data_version (version) values (1)',
      'grant select on outturn.data_version to outturn_app, outturn_worker',
      // The server may not write the number itself; the function may, in its owner's name.
      `create function fence.data_changed() returns trigger language plpgsql security definer set search_path = outturn as
       $$ begin update outturn.data_version set version = version + 1; return null; end $$`,
      ...watched.map(
        (
          table,
        ) => `create trigger data_changed after insert or update or delete or truncate on outturn.${table}
         for each statement execute function fence.data_changed()`,
      ),
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      ...watched.map((table) => `drop trigger data_changed on outturn.${table}`),
      'drop function fence.data_changed()',
      'drop table outturn.data_version',
    ])
  }
}
