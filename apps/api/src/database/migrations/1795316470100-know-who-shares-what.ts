import type { MigrationInterface, QueryRunner } from 'typeorm'
import { steps } from './steps.ts'

/** Members' stays with the versions they accepted in them. */
const accepted = (member: string) => `outturn.agreement_acceptance ${member}
  join outturn.agreement_member ${member}_stay using (agreement_id, council_id, joined_at)`

const forever = `'infinity'::timestamptz`

const functions = {
  // Who is in which agreement today: a member that accepted the version in force, and has not left.
  'in_force()': `returns table (agreement_id int, version smallint, shares text, indicators text[], council_id int)
    language sql stable parallel safe begin atomic
    select v.agreement_id, v.version, v.shares, v.indicators, a.council_id
    from outturn.agreement_version v
    join outturn.agreement_acceptance a on a.agreement_id = v.agreement_id and a.version = v.version
    join outturn.agreement_member m on m.agreement_id = a.agreement_id and m.council_id = a.council_id
      and m.joined_at = a.joined_at and m.left_at is null
    where v.starts_on <= current_date and (v.ends_on is null or v.ends_on >= current_date); end`,
  // Who may see whose figures of which indicators, today: one row for a pair, null for every indicator.
  'sharing()': `returns table (owner int, other int, indicators text[])
    language sql stable parallel safe begin atomic
    select ours.council_id, theirs.council_id,
      case when not bool_or(theirs.indicators is null) then array_agg(distinct named.id) end
    from fence.in_force() ours
    join fence.in_force() theirs on theirs.agreement_id = ours.agreement_id and theirs.council_id <> ours.council_id
    left join lateral unnest(theirs.indicators) named (id) on true
    where ours.shares = 'figures'
    group by ours.council_id, theirs.council_id; end`,
  // Agreements that concern the reader: asked to join, in it, once in it, or leading it.
  'own_agreements()': `returns int[] language sql stable parallel safe
    return (select coalesce(array_agg(distinct id), '{}') from (
      select agreement_id as id from outturn.agreement_party where council_id = fence.council_id()
      union all select agreement_id from outturn.agreement_member where council_id = fence.council_id()
      union all select fence.agreement_id() where fence.role() = 'regional_lead') concerned)`,
} as const

/** Councils whose every figure is open today, to the reader's council or to the lead of their agreement. */
const openCouncils = `function fence.open_councils() returns int[] language sql stable parallel safe
  return (select coalesce(array_agg(distinct id), '{}') from (
    select other as id from fence.sharing() where owner = fence.council_id() and indicators is null
    union all select council_id from fence.in_force()
      where fence.role() = 'regional_lead' and agreement_id = fence.agreement_id() and shares = 'figures'
        and indicators is null) whole)`

/** Councils some of whose figures may be open: shared in part, or shared once. Each figure is looked at. */
const partlyOpen = `function fence.partly_open_councils() returns int[] language sql stable parallel safe
  return (select coalesce(array_agg(distinct id), '{}') from (
    select theirs.council_id as id
    from outturn.agreement_acceptance ours
    join outturn.agreement_acceptance theirs using (agreement_id, version)
    where ours.council_id = fence.council_id() and theirs.council_id <> ours.council_id
    union all select council_id from fence.in_force()
      where fence.role() = 'regional_lead' and agreement_id = fence.agreement_id()) part)`

/**
 * True where a figure was, or is, shared with the reader: there was a moment after its release at which both were
 * members, both had accepted the same version, and that version was in force and named the indicator. A null
 * indicator asks whether any was. A lead sees what is shared today.
 */
const wasShared = `function fence.was_shared(owner int, indicator text, released timestamptz) returns boolean
  language sql stable parallel safe
  return exists (
    select from outturn.agreement_version v
    join (${accepted('ours')}) using (agreement_id, version)
    join (${accepted('theirs')}) using (agreement_id, version)
    where theirs.council_id = owner and ours.council_id = fence.council_id() and v.shares = 'figures'
      and (v.indicators is null or indicator is null or indicator = any (v.indicators))
      and v.starts_on <= current_date
      and greatest(released, ours.accepted_at, theirs.accepted_at, v.starts_on::timestamptz)
        < least(coalesce(ours_stay.left_at, ${forever}), coalesce(theirs_stay.left_at, ${forever}),
          coalesce((v.ends_on + 1)::timestamptz, ${forever})))
  or exists (
    select from fence.in_force() f
    where fence.role() = 'regional_lead' and f.agreement_id = fence.agreement_id() and f.council_id = owner
      and f.shares = 'figures' and (f.indicators is null or indicator is null or indicator = any (f.indicators)))`

const ledCouncils = `function fence.led_councils() returns int[] language sql stable parallel safe
  return (select coalesce(array_agg(distinct council_id), '{}') from fence.in_force()
    where fence.role() = 'regional_lead' and agreement_id = fence.agreement_id())`

const own = 'council_id = (select fence.council_id())'
const shared = (indicator: string) => `(${own} or council_id = any ((select fence.open_councils())::int[])
  or (council_id = any ((select fence.partly_open_councils())::int[])
    and fence.was_shared(council_id, ${indicator}, released_at)))`

const before = {
  inForce: `a.shares = 'figures' and a.starts_on <= current_date and (a.ends_on is null or a.ends_on >= current_date)`,
  shared: `(${own} or council_id = any ((select fence.open_councils())::int[])
  or (council_id = any ((select fence.past_councils())::int[]) and fence.was_shared(council_id, released_at)))`,
}

/** The fences ask which version each council accepted, over which indicators, and when. */
export class KnowWhoSharesWhat1795316470100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      ...Object.entries(functions).map(([head, body]) => `create function fence.${head} ${body}`),
      `create or replace ${openCouncils}`,
      `create ${partlyOpen}`,
      `create ${wasShared}`,
      `create or replace ${ledCouncils}`,
      `alter policy app_select on outturn.release using (${shared('null')})`,
      `alter policy app_select on outturn.observation using (${shared('indicator_id')})`,
      'drop function fence.was_shared(int, timestamptz)',
      'drop function fence.past_councils()',
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      `create function fence.past_councils() returns int[] language sql stable parallel safe
       return (select coalesce(array_agg(distinct theirs.council_id), '{}')
         from outturn.agreement_member theirs
         join outturn.agreement a on a.id = theirs.agreement_id and a.shares = 'figures'
         join outturn.agreement_member ours on ours.agreement_id = theirs.agreement_id
         where ours.council_id = fence.council_id() and theirs.council_id <> fence.council_id())`,
      `create function fence.was_shared(owner int, released timestamptz) returns boolean
       language sql stable parallel safe
       return exists (
         select from outturn.agreement_member theirs
         join outturn.agreement a on a.id = theirs.agreement_id and a.shares = 'figures'
         join outturn.agreement_member ours on ours.agreement_id = theirs.agreement_id
         where theirs.council_id = owner and ours.council_id = fence.council_id()
           and a.starts_on <= current_date and released::date <= coalesce(a.ends_on, 'infinity')
           and greatest(theirs.joined_at, ours.joined_at)
             < least(coalesce(theirs.left_at, 'infinity'), coalesce(ours.left_at, 'infinity'))
           and released < least(coalesce(theirs.left_at, 'infinity'), coalesce(ours.left_at, 'infinity')))`,
      `alter policy app_select on outturn.observation using (${before.shared})`,
      `alter policy app_select on outturn.release using (${before.shared})`,
      `create or replace function fence.led_councils() returns int[] language sql stable parallel safe
       return (select coalesce(array_agg(distinct m.council_id), '{}')
         from outturn.agreement a join outturn.agreement_member m on m.agreement_id = a.id and m.left_at is null
         where fence.role() = 'regional_lead' and a.id = fence.agreement_id()
           and a.starts_on <= current_date and (a.ends_on is null or a.ends_on >= current_date))`,
      'drop function fence.was_shared(int, text, timestamptz)',
      'drop function fence.partly_open_councils()',
      `create or replace function fence.open_councils() returns int[] language sql stable parallel safe
       return (select coalesce(array_agg(distinct theirs.council_id), '{}')
         from outturn.agreement a
         join outturn.agreement_member theirs on theirs.agreement_id = a.id and theirs.left_at is null
         where ${before.inForce} and (
           a.id = fence.agreement_id() and fence.role() = 'regional_lead'
           or exists (select from outturn.agreement_member ours where ours.agreement_id = a.id
             and ours.council_id = fence.council_id() and ours.left_at is null)))`,
      ...Object.keys(functions)
        .toReversed()
        .map((head) => `drop function fence.${head}`),
    ])
  }
}
