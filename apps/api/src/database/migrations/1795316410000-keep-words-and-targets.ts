import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence } from '../fence.ts'
import { steps } from './steps.ts'

const figure = 'indicator_id text collate "C" not null, basis text collate "C" not null'
const id =
  'id int generated always as identity primary key, council_id int not null references outturn.council'

/** Commentary, targets, a council's own settings, and the trail of everything that was done. */
export class KeepWordsAndTargets1795316410000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      `create table outturn.commentary (
        ${id}, ${figure}, period text collate "C" not null,
        kind text collate "C" not null check (kind in ('comment', 'impact', 'performance', 'assurance')),
        text text not null, person_id int not null, at timestamptz not null default now())`,
      'create index commentary_figure on outturn.commentary (council_id, indicator_id, basis, period, id)',
      ...fence({ table: 'outturn.commentary', appMay: ['select', 'insert'] }),
      `create table outturn.target (
        ${id}, ${figure}, from_period text collate "C" not null,
        kind text collate "C" not null check (kind in ('minimum', 'maximum', 'range', 'relative', 'none')),
        low double precision, high double precision, tolerance double precision, relative_to text collate "C",
        set_by int not null, set_at timestamptz not null default now())`,
      'create index target_figure on outturn.target (council_id, indicator_id, basis, from_period, id)',
      ...fence({ table: 'outturn.target', appMay: ['select', 'insert'], workerMay: ['select'] }),
      `create table outturn.council_setting (
        ${id}, ${figure}, code text, label text, polarity jsonb, from_date date not null,
        set_by int not null, set_at timestamptz not null default now())`,
      'create index council_setting_figure on outturn.council_setting (council_id, indicator_id, basis, id)',
      ...fence({ table: 'outturn.council_setting', appMay: ['select', 'insert'] }),
      `create table outturn.audit (
        id bigint generated always as identity primary key, at timestamptz not null default now(),
        person_id int, council_id int references outturn.council, action text collate "C" not null,
        subject text not null, detail jsonb not null default '{}', correlation_id text collate "C" not null)`,
      'create index audit_council on outturn.audit (council_id, id desc)',
      ...fence({
        table: 'outturn.audit',
        appMay: ['select', 'insert'],
        orRead: `(select fence.role()) = 'administrator'`,
        // What nobody's council did: a sign-in that failed, an administrator's work.
        orWrite: 'council_id is null',
      }),
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await steps(
      runner,
      ['audit', 'council_setting', 'target', 'commentary'].map((table) => `drop table outturn.${table}`),
    )
  }
}
