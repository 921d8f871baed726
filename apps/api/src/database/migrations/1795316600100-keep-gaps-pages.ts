import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence } from '../fence.ts'
import { steps } from './steps.ts'

/** Everything that says who shares what with whom. */
const watched = ['agreement_version', 'agreement_member', 'agreement_acceptance']

const gapsPages = ['outturn.gaps_page', 'outturn.own_gaps_page'] as const
const councilPages = ['outturn.council_page', 'outturn.own_council_page'] as const

const pageTable = (name: string) => `create table ${name} (
    council_id int primary key references outturn.council, period text collate "C" not null,
    made_from text collate "C" not null, page text not null, areas text[] collate "C" not null default '{}',
    made_at timestamptz not null default now())`

/**
 * Each council's newest gaps to its neighbours' median, written out as its page is. Its own people's gaps show what
 * the neighbours share with them, so a number of its own rises with every change of who shares what. Whose figures a
 * page shows is kept beside it, for the log of views.
 */
export class KeepGapsPages1795316600100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      'alter table outturn.data_version add column sharing_version bigint not null default 1',
      `create function fence.sharing_counted() returns trigger language plpgsql security definer set search_path = outturn as
       $$ begin update outturn.data_version set sharing_version = sharing_version + 1; return null; end $$`,
      'revoke all on function fence.sharing_counted() from public',
      ...watched.map(
        (
          table,
        ) => `create trigger sharing_counted after insert or update or delete or truncate on outturn.${table}
         for each statement execute function fence.sharing_counted()`,
      ),
      // A page that was written before says of nobody whose figures it shows: all of them are written anew.
      ...councilPages.flatMap((table) => [
        `truncate ${table}`,
        `alter table ${table} add column areas text[] collate "C" not null default '{}'`,
      ]),
      ...gapsPages.map(pageTable),
      ...gapsPages.map((table) => `alter table ${table} alter column page set storage external`),
      ...fence({
        table: 'outturn.gaps_page',
        appMay: ['select'],
        workerMay: ['select', 'insert', 'update', 'delete'],
        orRead: 'council_id = any ((select fence.open_councils())::int[])',
      }),
      ...fence({
        table: 'outturn.own_gaps_page',
        appMay: ['select'],
        workerMay: ['select', 'insert', 'update', 'delete'],
      }),
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      ...gapsPages.map((table) => `drop table ${table}`),
      ...councilPages.map((table) => `alter table ${table} drop column areas`),
      ...watched.map((table) => `drop trigger sharing_counted on outturn.${table}`),
      'drop function fence.sharing_counted()',
      'alter table outturn.data_version drop column sharing_version',
    ])
  }
}
