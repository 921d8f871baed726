import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence } from '../fence.ts'
import { steps } from './steps.ts'

/**
 * What a council says of a figure in its alliance's top or bottom fifth, and what the lead makes of it. Events:
 * added to, never changed. Members read them for as long as the agreement opens figures to them.
 */
export class KeepOutlierAnswers1795316490200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      // Agreements over figures, in force today, that the reader's council is in or that the reader leads.
      `create function fence.open_agreements() returns int[] language sql stable parallel safe
       return (select coalesce(array_agg(distinct f.agreement_id), '{}') from fence.in_force() f
         where f.shares = 'figures' and (f.council_id = fence.council_id()
           or (f.agreement_id = fence.agreement_id() and fence.role() = 'regional_lead')))`,
      `create table outturn.outlier_event (
        id int generated always as identity primary key, council_id int not null references outturn.council,
        agreement_id int not null references outturn.agreement, indicator_id text collate "C" not null,
        basis text collate "C" not null, period text collate "C" not null,
        what text collate "C" not null check (what in ('explained', 'accepted', 'sent_back')),
        text text not null, amount double precision not null,
        person_id int not null, at timestamptz not null default now())`,
      'create index outlier_event_figure on outturn.outlier_event (agreement_id, period, council_id, indicator_id, basis, id)',
      ...fence({
        table: 'outturn.outlier_event',
        appMay: ['select', 'insert'],
        orRead: 'agreement_id = any ((select fence.open_agreements())::int[])',
        orWrite: `(agreement_id = (select fence.agreement_id()) and council_id = any ((select fence.led_councils())::int[]))`,
      }),
      // The council explains, the lead answers: neither can write in the other's name.
      `create policy app_each_its_part on outturn.outlier_event as restrictive for insert to outturn_app
       with check ((what = 'explained') = ((select fence.role()) in ('analyst', 'approver'))
         and (what <> 'explained') = ((select fence.role()) = 'regional_lead')
         and agreement_id = any ((select fence.open_agreements())::int[]))`,
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await steps(runner, ['drop table outturn.outlier_event', 'drop function fence.open_agreements()'])
  }
}
