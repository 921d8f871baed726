import type { MigrationInterface, QueryRunner } from 'typeorm'
import { steps } from './steps.ts'

/** A file that could not be read leaves a finding that does not stand in the way of the draft it left alone. */
export class TieFindingsToReadings1795316411000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      'alter table outturn.finding add column blocks boolean not null default true',
      // A reading that a stopped server left behind is closed by the jobs.
      'create policy worker_select on outturn.reading for select to outturn_worker using (true)',
      'create policy worker_update on outturn.reading for update to outturn_worker using (true) with check (true)',
      'grant select, update on outturn.reading to outturn_worker',
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      'revoke select, update on outturn.reading from outturn_worker',
      'drop policy worker_update on outturn.reading',
      'drop policy worker_select on outturn.reading',
      'alter table outturn.finding drop column blocks',
    ])
  }
}
