import type { MigrationInterface, QueryRunner } from 'typeorm'
import { steps } from './steps.ts'

const administrator = `(select fence.role()) = 'administrator'`

/** What the jobs may do to published statistics; the server itself still only reads them. */
const jobsMay = [
  'insert on reference.dataset',
  'insert on outturn.published_vintage',
  'insert on outturn.published_observation',
  'insert, update on outturn.published_figure',
  'insert, delete on outturn.published_standing',
  'insert, delete on outturn.published_cut',
  'insert, delete on outturn.published_neighbours',
] as const

/** An administrator's only: these tables belong to no council. */
const forAdministrators = (table: string, rights: Readonly<Record<string, string>>) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  ...Object.entries(rights).map(
    ([right, clause]) => `create policy app_${right} on ${table} for ${right} to outturn_app ${clause}`,
  ),
  `create policy worker_all on ${table} to outturn_worker using (true) with check (true)`,
  `grant ${Object.keys(rights).join(', ')} on ${table} to outturn_app`,
]

/**
 * Published files that an administrator sends: kept in pieces until the jobs have loaded them, then only the account
 * of the load is kept.
 */
export class TakePublishedFilesIn1795316430000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      `create table outturn.published_file (
        id int generated always as identity primary key, name text not null, label text not null,
        provisional boolean not null, size bigint not null default 0, bytes_read bigint not null default 0,
        rows_read int not null default 0,
        state text collate "C" not null check (state in ('receiving', 'waiting', 'running', 'kept', 'left', 'failed')),
        account jsonb, vintage_id int references outturn.published_vintage,
        person_id int not null, sent_by text not null, sent_at timestamptz not null default now(),
        started_at timestamptz, ended_at timestamptz)`,
      ...forAdministrators('outturn.published_file', {
        select: `using (${administrator})`,
        insert: `with check (${administrator})`,
        update: `using (${administrator}) with check (${administrator})`,
      }),
      'grant select, update on outturn.published_file to outturn_worker',
      `create table outturn.published_file_piece (
        file_id int not null references outturn.published_file, place int not null, bytes bytea not null,
        primary key (file_id, place))`,
      // Pieces are short-lived: compressing them would cost more than it saves.
      'alter table outturn.published_file_piece alter column bytes set storage external',
      ...forAdministrators('outturn.published_file_piece', {
        select: `using (${administrator})`,
        insert: `with check (${administrator})`,
        delete: `using (${administrator})`,
      }),
      'grant select, delete on outturn.published_file_piece to outturn_worker',
      'create index published_observation_vintage on outturn.published_observation (vintage_id)',
      ...jobsMay.map((right) => `grant ${right} to outturn_worker`),
      'create trigger data_changed after insert on outturn.council_setting for each statement execute function fence.data_changed()',
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      'drop trigger data_changed on outturn.council_setting',
      ...jobsMay.map((right) => `revoke ${right} from outturn_worker`),
      'drop index outturn.published_observation_vintage',
      'drop table outturn.published_file_piece',
      'drop table outturn.published_file',
    ])
  }
}
