import type { MigrationInterface, QueryRunner } from 'typeorm'
import { steps } from './steps.ts'

/** An agreement's terms stand in its versions alone, so that nothing can say otherwise. */
export class TakeTermsOutOfAgreements1795316470200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      'alter table outturn.agreement drop column shares, drop column starts_on, drop column ends_on',
    ])
  }

  /** The newest version's terms come back; earlier ones are lost with their table. */
  async down(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      `alter table outturn.agreement
        add column shares text collate "C" check (shares in ('figures', 'aggregates')),
        add column starts_on date, add column ends_on date`,
      `update outturn.agreement a set shares = v.shares, starts_on = v.starts_on, ends_on = v.ends_on
       from outturn.agreement_version v where v.agreement_id = a.id
         and v.version = (select max(version) from outturn.agreement_version n where n.agreement_id = a.id)`,
      'alter table outturn.agreement alter column shares set not null, alter column starts_on set not null',
    ])
  }
}
