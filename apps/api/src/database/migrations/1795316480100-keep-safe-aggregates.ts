import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence } from '../fence.ts'
import { steps } from './steps.ts'

const figure = `council_id int not null references outturn.council, period text collate "C" not null,
  indicator_id text collate "C" not null, basis text collate "C" not null,
  grouping text collate "C" not null check (grouping in ('neighbours', 'region', 'england')),
  group_code text collate "C" not null, version int not null`
const key = 'council_id, period, indicator_id, basis, grouping, group_code, version'

/**
 * What was decided about each safe aggregate for each council that looks, and the log of what was shown: of which
 * releases it was made. The log is the jobs' alone, because it tells who contributed.
 */
export class KeepSafeAggregates1795316480100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      `create table outturn.safe_aggregate (${figure},
        in_force_from timestamptz not null, decided_at timestamptz not null,
        decision text collate "C" not null check (decision in ('shown', 'suppressed', 'merged')),
        rule text collate "C" not null, stands int, statistic text collate "C" not null,
        amount double precision, numerator double precision, denominator double precision,
        counted smallint not null, "of" smallint not null,
        primary key (${key}), check ((decision = 'suppressed') = (amount is null)),
        check ((decision = 'merged') = (stands is not null)))`,
      ...fence({ table: 'outturn.safe_aggregate', appMay: ['select'], workerMay: ['select', 'insert'] }),
      `create table outturn.aggregate_log (${figure},
        statistic text collate "C" not null, releases int[] not null,
        primary key (${key}), foreign key (${key}) references outturn.safe_aggregate)`,
      ...fence({ table: 'outturn.aggregate_log', appMay: [], workerMay: ['select', 'insert'] }),
      `create trigger data_changed after insert or update or delete or truncate on outturn.safe_aggregate
       for each statement execute function fence.data_changed()`,
      'alter table outturn.release add column judged_at timestamptz',
      'create index release_unjudged on outturn.release (id) where judged_at is null',
      // The step before this one asked behind the fence, where the owner sees nothing; here the fence is lifted for it.
      ...['comparator_figure', 'comparator_version'].map(
        (table) => `alter table outturn.${table} no force row level security`,
      ),
      `insert into outturn.comparator_version (council_id, period, indicator_id, basis, version, in_force_from,
         computed_at, moved_by, kinds, amounts, numerators, denominators, counted, "of")
       select council_id, period, indicator_id, basis, 1, max(computed_at), max(computed_at), '{}',
         array_agg(kind order by kind), array_agg(amount order by kind), array_agg(numerator order by kind),
         array_agg(denominator order by kind), array_agg(counted order by kind), array_agg("of" order by kind)
       from outturn.comparator_figure group by council_id, period, indicator_id, basis on conflict do nothing`,
      ...['comparator_figure', 'comparator_version'].map(
        (table) => `alter table outturn.${table} force row level security`,
      ),
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      'alter table outturn.release drop column judged_at',
      'drop table outturn.aggregate_log',
      'drop table outturn.safe_aggregate',
    ])
  }
}
