import type { MigrationInterface, QueryRunner } from 'typeorm'
import { steps } from './steps.ts'

const tables = ['outturn.league_page', 'outturn.published_page'] as const

const table = `indicator_id text collate "C" not null, basis text collate "C" not null,
  group_code text collate "C" not null, period text collate "C" not null, newest boolean not null,
  made_from text collate "C" not null, page text not null`

/** Within the reader's circle; an alliance's own tables only for those who may be told of it by name. */
const mayRead = `circle = (select fence.circle())
  and (agreement_id is null or agreement_id = any ((select fence.alliances())::int[]))`

const events = ['insert', 'update', 'delete'] as const

/**
 * The newest league tables, written out when something in them changes and not when they are asked for: of live
 * figures once for each circle of readers, of published statistics once for everybody.
 */
export class KeepLeaguePages1795316600010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      `create table outturn.league_page (
        circle int not null references outturn.circle on delete cascade, agreement_id int, seen text not null, ${table},
        primary key (circle, indicator_id, basis, group_code, period))`,
      `create table outturn.published_page (${table}, primary key (indicator_id, basis, group_code, period))`,
      // Some ten thousand bytes, read whole: taking them apart and together would cost more than it saves.
      ...tables.map((name) => `alter table ${name} alter column page set storage external`),
      ...tables.map((name) => `grant select, insert, update, delete on ${name} to outturn_worker`),
      ...tables.map((name) => `grant select on ${name} to outturn_app`),
      'alter table outturn.league_page enable row level security',
      'alter table outturn.league_page force row level security',
      `create policy app_select on outturn.league_page for select to outturn_app using (${mayRead})`,
      'create policy worker_all on outturn.league_page to outturn_worker using (true) with check (true)',
      // Which periods a table lists is part of what it shows.
      ...events.map(
        (event) => `create trigger council_${event} after ${event} on outturn.reported
         referencing ${event === 'delete' ? 'old' : 'new'} table as changed
         for each statement execute function fence.council_changed('shown')`,
      ),
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      ...events.map((event) => `drop trigger council_${event} on outturn.reported`),
      ...tables.map((name) => `drop table ${name}`),
    ])
  }
}
