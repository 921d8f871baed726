import type { MigrationInterface, QueryRunner } from 'typeorm'
import { steps } from './steps.ts'

/** The schemas and the functions that read the settings of a transaction. */
export class OpenTheSchemas1795316400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const setting = (name: string) =>
      `create function fence.${name}() returns int language sql stable parallel safe
       return nullif(current_setting('app.${name}', true), '')::int`
    await steps(runner, [
      'revoke create on schema public from public',
      'create schema reference',
      'create schema access',
      'create schema fence',
      'grant usage on schema outturn, reference, fence to outturn_app, outturn_worker',
      'grant usage on schema access to outturn_app',
      // Each database has its jobs in a schema that the jobs' role owns: the queue builds its own tables there.
      'create schema jobs',
      'grant usage, create on schema jobs to outturn_worker',
      ...['council_id', 'person_id', 'membership_id', 'agreement_id'].map(setting),
      `create function fence.role() returns text language sql stable parallel safe
       return nullif(current_setting('app.role', true), '')`,
      'grant select on outturn.migration to outturn_app, outturn_worker',
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      'revoke select on outturn.migration from outturn_app, outturn_worker',
      'drop schema jobs cascade',
      ...['council_id', 'person_id', 'membership_id', 'agreement_id', 'role'].map(
        (name) => `drop function fence.${name}()`,
      ),
      'revoke usage on schema outturn, reference, fence from outturn_app, outturn_worker',
      'drop schema fence',
      'drop schema access',
      'drop schema reference',
    ])
  }
}
