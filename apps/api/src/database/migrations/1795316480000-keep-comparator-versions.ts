import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence } from '../fence.ts'
import { steps } from './steps.ts'

/**
 * Every version of a council's live comparators, one row an indicator and basis with all its comparators side by
 * side. `in_force_from` is the moment of the release that brought it, so that a page can be shown as it stood then.
 */
export class KeepComparatorVersions1795316480000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      `create table outturn.comparator_version (
        council_id int not null references outturn.council, period text collate "C" not null,
        indicator_id text collate "C" not null, basis text collate "C" not null, version int not null,
        in_force_from timestamptz not null, computed_at timestamptz not null, moved_by int[] not null,
        kinds text[] collate "C" not null, amounts double precision[] not null,
        numerators double precision[] not null, denominators double precision[] not null,
        counted smallint[] not null, "of" smallint[] not null, best text collate "C",
        primary key (council_id, period, indicator_id, basis, version))`,
      ...fence({
        table: 'outturn.comparator_version',
        appMay: ['select'],
        workerMay: ['select', 'insert'],
      }),
      `create trigger data_changed after insert or update or delete or truncate on outturn.comparator_version
       for each statement execute function fence.data_changed()`,
      // What stands already is the first version, moved by nobody who could still be named.
      `insert into outturn.comparator_version (council_id, period, indicator_id, basis, version, in_force_from,
         computed_at, moved_by, kinds, amounts, numerators, denominators, counted, "of")
       select council_id, period, indicator_id, basis, 1, max(computed_at), max(computed_at), '{}',
         array_agg(kind order by kind), array_agg(amount order by kind), array_agg(numerator order by kind),
         array_agg(denominator order by kind), array_agg(counted order by kind), array_agg("of" order by kind)
       from outturn.comparator_figure group by council_id, period, indicator_id, basis`,
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await steps(runner, ['drop table outturn.comparator_version'])
  }
}
