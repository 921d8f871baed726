import type { MigrationInterface, QueryRunner } from 'typeorm'
import { steps } from './steps.ts'

type Count = 'version' | 'public_version' | 'sharing_version'

/** Counts once a transaction, in the first place that nobody else holds; where all are held there is a new one. */
const counting = (counts: readonly Count[], mark: string) => `
  if current_setting('${mark}', true) is distinct from pg_current_xact_id()::text then
    perform set_config('${mark}', pg_current_xact_id()::text, true);
    update outturn.data_count d set ${counts.map((count) => `${count} = d.${count} + 1`).join(', ')}
      where d.place = (select f.place from outturn.data_count f order by f.place limit 1 for update skip locked);
    if not found then
      insert into outturn.data_count (${counts.join(', ')}) values (${counts.map(() => 1).join(', ')});
    end if;
  end if;`

const trigger = (name: string, body: string, path: string) =>
  `create or replace function fence.${name}() returns trigger language plpgsql security definer set search_path = ${path} as
   $$ begin ${body} return null; end $$`

const events = ['insert', 'update', 'delete'] as const
const watch = (errand: string) =>
  events.flatMap((event) => [
    `drop trigger council_${event} on outturn.comparator_figure`,
    `create trigger council_${event} after ${event} on outturn.comparator_figure
     referencing ${event === 'delete' ? 'old' : 'new'} table as changed for each statement execute function fence.${errand}`,
  ])

/**
 * What was one number, held by whoever changed anything until the end of that transaction, is a sum of several: two
 * changes take one each and do not wait for one another. A sum rises with every commit all the same. What the jobs
 * work out for a council is counted apart from what the council does, so that a sign-off does not wait for a job.
 */
export class CountChangesApart1795316600310 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      `create table outturn.data_count (place int generated always as identity primary key,
        version bigint not null default 0, public_version bigint not null default 0,
        sharing_version bigint not null default 0)`,
      `insert into outturn.data_count (version, public_version, sharing_version)
       select version, public_version, sharing_version from outturn.data_version`,
      'grant select on outturn.data_count to outturn_app, outturn_worker',
      `create function fence.data_version() returns table (version bigint, public_version bigint, sharing_version bigint)
       language sql stable parallel safe
       begin atomic
       select sum(d.version)::bigint, sum(d.public_version)::bigint, sum(d.sharing_version)::bigint
       from outturn.data_count d; end`,
      trigger('data_changed', counting(['version'], 'outturn.counted'), `''`),
      trigger('public_changed', counting(['version', 'public_version'], 'outturn.counted_public'), `''`),
      trigger('sharing_counted', counting(['sharing_version'], 'outturn.counted_sharing'), `''`),
      'drop table outturn.data_version',
      `create table outturn.council_compared (
        council_id int primary key references outturn.council on delete cascade, version bigint not null)`,
      'grant select on outturn.council_compared to outturn_app, outturn_worker',
      trigger(
        'council_compared',
        `insert into outturn.council_compared as c (council_id, version)
         select distinct council_id, 1 from changed
         where exists (select from outturn.council o where o.id = changed.council_id)
         on conflict (council_id) do update set version = c.version + 1;`,
        'outturn',
      ),
      ...watch('council_compared()'),
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      ...watch(`council_changed('own')`),
      'drop function fence.council_compared()',
      'drop table outturn.council_compared',
      `create table outturn.data_version (only_row boolean primary key default true check (only_row),
        version bigint not null, public_version bigint not null default 1, sharing_version bigint not null default 1)`,
      `insert into outturn.data_version (version, public_version, sharing_version)
       select version, public_version, sharing_version from fence.data_version()`,
      'grant select on outturn.data_version to outturn_app, outturn_worker',
      `create or replace function fence.data_changed() returns trigger language plpgsql security definer set search_path = outturn as
       $$ begin update outturn.data_version set version = version + 1; return null; end $$`,
      `create or replace function fence.public_changed() returns trigger language plpgsql security definer set search_path = outturn as
       $$ begin update outturn.data_version set version = version + 1, public_version = public_version + 1;
         return null; end $$`,
      `create or replace function fence.sharing_counted() returns trigger language plpgsql security definer set search_path = outturn as
       $$ begin update outturn.data_version set sharing_version = sharing_version + 1; return null; end $$`,
      'drop function fence.data_version()',
      'drop table outturn.data_count',
    ])
  }
}
