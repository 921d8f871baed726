import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence } from '../fence.ts'
import { steps } from './steps.ts'

const ofOneCouncil = {
  shown: { release: ['insert', 'delete'], observation: ['insert', 'delete'] },
  own: {
    comparator_figure: ['insert', 'update', 'delete'],
    target: ['insert', 'delete'],
    council_setting: ['insert', 'delete'],
  },
} as const

/** What everybody's pages are made from besides: none of it belongs to a council. */
const ofAll = [
  ...['area', 'neighbour', 'neighbour_set', 'population'].map((table) => `reference.${table}`),
  ...['figure', 'standing', 'cut', 'neighbours'].map((table) => `outturn.published_${table}`),
  'outturn.council',
]

/** One trigger an event: only then does a trigger see which rows it is about. */
const watches = Object.entries(ofOneCouncil).flatMap(([part, tables]) =>
  Object.entries(tables).flatMap(([table, events]) =>
    events.map((event) => ({ part, table, event, rows: event === 'delete' ? 'old' : 'new' })),
  ),
)

const pages = ['outturn.council_page', 'outturn.own_council_page'] as const

const pageTable = (name: string) => `create table ${name} (
    council_id int primary key references outturn.council, period text collate "C" not null,
    made_from text collate "C" not null, page text not null, made_at timestamptz not null default now())`

/**
 * Each council's newest page, written out when it changes and not when it is asked for. A page is good for as long
 * as the numbers that it was made from are those of today: one rises, in the same transaction, with every change of
 * a council's figures, one with every change of what only itself sees, and one with every change of public facts.
 */
export class KeepCouncilPages1795316599100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      'alter table outturn.data_version add column public_version bigint not null default 1',
      `create function fence.public_changed() returns trigger language plpgsql security definer set search_path = outturn as
       $$ begin update outturn.data_version set version = version + 1, public_version = public_version + 1;
         return null; end $$`,
      ...ofAll.map(
        (table) => `create trigger public_changed after insert or update or delete or truncate on ${table}
         for each statement execute function fence.public_changed()`,
      ),
      `create table outturn.council_version (
        council_id int primary key references outturn.council on delete cascade,
        shown bigint not null default 0, own bigint not null default 0)`,
      'grant select on outturn.council_version to outturn_app, outturn_worker',
      `create function fence.council_changed() returns trigger language plpgsql security definer set search_path = outturn as
       $$ begin insert into outturn.council_version as v (council_id, shown, own)
         select distinct council_id, (tg_argv[0] = 'shown')::int, (tg_argv[0] = 'own')::int from changed
         where exists (select from outturn.council c where c.id = changed.council_id)
         on conflict (council_id) do update set shown = v.shown + excluded.shown, own = v.own + excluded.own;
         return null; end $$`,
      ...watches.map(
        ({ part, table, event, rows }) => `create trigger council_${event} after ${event} on outturn.${table}
         referencing ${rows} table as changed for each statement execute function fence.council_changed('${part}')`,
      ),
      'insert into outturn.council_version (council_id) select id from outturn.council',
      ...pages.map(pageTable),
      // Half a megabyte at most, read whole: taking it apart and together would cost more than it saves.
      ...pages.map((table) => `alter table ${table} alter column page set storage external`),
      ...fence({
        table: 'outturn.council_page',
        appMay: ['select'],
        workerMay: ['select', 'insert', 'update', 'delete'],
        orRead: 'council_id = any ((select fence.open_councils())::int[])',
      }),
      ...fence({
        table: 'outturn.own_council_page',
        appMay: ['select'],
        workerMay: ['select', 'insert', 'update', 'delete'],
      }),
      'create policy worker_select on outturn.council_setting for select to outturn_worker using (true)',
      'grant select on outturn.council_setting to outturn_worker',
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      'revoke select on outturn.council_setting from outturn_worker',
      'drop policy worker_select on outturn.council_setting',
      ...pages.map((table) => `drop table ${table}`),
      ...watches.map(({ table, event }) => `drop trigger council_${event} on outturn.${table}`),
      'drop function fence.council_changed()',
      'drop table outturn.council_version',
      ...ofAll.map((table) => `drop trigger public_changed on ${table}`),
      'drop function fence.public_changed()',
      'alter table outturn.data_version drop column public_version',
    ])
  }
}
