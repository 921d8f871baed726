import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence } from '../fence.ts'
import { steps } from './steps.ts'

const figure = 'indicator_id, basis, period, council_id, release_id'
const asPrinted = 'area_code, status, amount, printed, numerator, denominator, released_at'

/**
 * Which periods a council has reported of each figure, as runs of whole numbers: a page lists periods without
 * going through the figures. And the figures' own key carries what a league table shows, so that one column of
 * it is read in one piece.
 */
export class KnowWhatIsReported1795316599000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      'alter table outturn.observation drop constraint observation_pkey',
      `alter table outturn.observation add constraint observation_pkey primary key (${figure}) include (${asPrinted})`,
      `create function fence.period_kind(code text) returns text language sql immutable strict parallel safe
       return case when code ~ '-Q' then 'quarter' when code ~ '-T' then 'term' when code like 'FY%' then 'financial_year'
         when code like 'AY%' then 'academic_year' when code like 'CY%' then 'calendar_year' else 'month' end`,
      // Consecutive periods of one kind have consecutive places: years times parts of the year, plus the part.
      `create function fence.period_place(code text) returns int language sql immutable strict parallel safe
       return substring(code from '[0-9]{4}')::int
         * case fence.period_kind(code) when 'month' then 12 when 'quarter' then 4 when 'term' then 3 else 1 end
         + coalesce(substring(code from '-[QT]?([0-9]+)$')::int - 1, 0)`,
      `create table outturn.reported (
        council_id int not null references outturn.council, indicator_id text collate "C" not null,
        basis text collate "C" not null, kind text collate "C" not null, places int4multirange not null,
        primary key (indicator_id, basis, kind, council_id) include (places))`,
      // Filled by the owner before the fence stands, which binds the owner too.
      'alter table outturn.observation no force row level security',
      `insert into outturn.reported (council_id, indicator_id, basis, kind, places)
       select council_id, indicator_id, basis, fence.period_kind(period),
         range_agg(int4range(fence.period_place(period), fence.period_place(period) + 1))
       from (select distinct council_id, indicator_id, basis, period from outturn.observation) o group by 1, 2, 3, 4`,
      'alter table outturn.observation force row level security',
      ...fence({
        table: 'outturn.reported',
        appMay: ['select', 'insert', 'update'],
        orRead: `council_id = any ((select fence.open_councils())::int[])
          or (council_id = any ((select fence.partly_open_councils())::int[])
            and fence.was_shared(council_id, indicator_id, now()))`,
      }),
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      'drop table outturn.reported',
      'drop function fence.period_place(text)',
      'drop function fence.period_kind(text)',
      'alter table outturn.observation drop constraint observation_pkey',
      `alter table outturn.observation add constraint observation_pkey primary key (${figure})`,
    ])
  }
}
