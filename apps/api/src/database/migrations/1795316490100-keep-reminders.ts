import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence } from '../fence.ts'
import { steps } from './steps.ts'

const led = `(agreement_id = (select fence.agreement_id()) and council_id = any ((select fence.led_councils())::int[]))`

/** Notes that a regional lead reminded a council. They are added to, never changed. */
export class KeepReminders1795316490100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      `create table outturn.reminder (
        id int generated always as identity primary key, council_id int not null references outturn.council,
        agreement_id int not null references outturn.agreement, period text collate "C" not null,
        about text collate "C" not null check (about in ('return', 'outliers')),
        person_id int not null, at timestamptz not null default now())`,
      'create index reminder_council on outturn.reminder (council_id, period, id)',
      ...fence({ table: 'outturn.reminder', appMay: ['select', 'insert'], orRead: led, orWrite: led }),
      // A council reads that it was reminded; only the lead can say so.
      `create policy app_lead_alone on outturn.reminder as restrictive for insert to outturn_app
       with check ((select fence.role()) = 'regional_lead')`,
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await steps(runner, ['drop table outturn.reminder'])
  }
}
