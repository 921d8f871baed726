import type { MigrationInterface, QueryRunner } from 'typeorm'
import { steps } from './steps.ts'

const columns = 'agreement_id, version, council_id, what, at'

/**
 * What the live comparators know of the agreements: who shared what with whom when they were last worked out, what
 * happened to agreements since, and whose comparators wait because of it. A version says which of these moved it.
 */
export class FollowAgreements1795316600300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      `create function fence.sharing_events()
       returns table (agreement_id int, version smallint, council_id int, what text, at timestamptz)
       language sql stable parallel safe begin atomic
       select a.agreement_id, a.version, a.council_id, 'accepted', a.accepted_at from outturn.agreement_acceptance a
       union all
       select m.agreement_id, null, m.council_id, 'left', m.left_at from outturn.agreement_member m
         where m.left_at is not null
       union all
       select v.agreement_id, v.version, null, 'began', greatest(v.starts_on, v.drawn_at) from outturn.agreement_version v
         where v.starts_on <= current_date
       union all
       -- A version that the next one follows the day after has not ended: the next one began.
       select v.agreement_id, v.version, null, 'ended', v.ends_on + 1 from outturn.agreement_version v
         where v.ends_on < current_date and v.ends_on >= v.starts_on and not exists (
           select from outturn.agreement_version n where n.agreement_id = v.agreement_id and n.starts_on = v.ends_on + 1);
       end`,
      `create table outturn.sharing_change (
        id int generated always as identity primary key,
        agreement_id int not null references outturn.agreement on delete cascade, version smallint,
        council_id int references outturn.council on delete cascade,
        what text collate "C" not null check (what in ('accepted', 'left', 'began', 'ended')),
        at timestamptz not null, unique nulls not distinct (${columns}))`,
      `create table outturn.compared_sharing (
        council_id int not null references outturn.council on delete cascade,
        other_id int not null references outturn.council on delete cascade,
        indicators text[] collate "C", primary key (council_id, other_id))`,
      `create table outturn.comparing_again (
        council_id int not null references outturn.council on delete cascade, period text collate "C" not null,
        because int[] not null, primary key (council_id, period))`,
      'grant select on outturn.sharing_change to outturn_app',
      'grant select, insert on outturn.sharing_change to outturn_worker',
      'grant select, insert, update, delete on outturn.compared_sharing, outturn.comparing_again to outturn_worker',
      // What stands was worked out from what is shared today.
      `insert into outturn.sharing_change (${columns}) select ${columns} from fence.sharing_events()
       on conflict do nothing`,
      'insert into outturn.compared_sharing select owner, other, indicators from fence.sharing()',
      `alter table outturn.comparator_version add column changed_by int[] not null default '{}'`,
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      'alter table outturn.comparator_version drop column changed_by',
      'drop table outturn.comparing_again',
      'drop table outturn.compared_sharing',
      'drop table outturn.sharing_change',
      'drop function fence.sharing_events()',
    ])
  }
}
