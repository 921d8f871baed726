import pg from 'pg'
import { emailOf, marker } from './askers.ts'
import { markSettings } from './mark-settings.ts'
import type { Settings } from './settings.ts'

export interface World {
  readonly ownerUrl: string
  readonly appUrl: string
  /** Eastmere. */
  readonly councilId: number
  readonly areaCode: string
  /** Northvale, a member of the same alliance. */
  readonly allyId: number
  /** Wirral, which shares with nobody. */
  readonly otherCouncilId: number
  /** Its return in draft, and one that is signed off. */
  readonly draft: {
    readonly returnId: number
    readonly period: string
    readonly findingId: number
    readonly readingId: number
    readonly fileId: number
    readonly version: number
  }
  readonly signedPeriod: string
  readonly agreementId: number
  readonly otherAgreementId: number
}

/** Runs an errand as the server's role, behind the fences of these settings; commits. */
export async function behind<T>(
  appUrl: string,
  settings: Settings,
  errand: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: appUrl })
  await client.connect()
  try {
    await client.query('begin')
    for (const [name, value] of Object.entries(settings))
      await client.query('select set_config($1, $2, true)', [`app.${name}`, String(value)])
    const answer = await errand(client)
    await client.query('commit')
    return answer
  } finally {
    await client.end()
  }
}

/** On top of the demonstration: a second alliance with its lead, and a marker in everything that Eastmere wrote. */
export async function buildWorld({
  ownerUrl,
  appUrl,
  workerUrl,
}: {
  ownerUrl: string
  appUrl: string
  workerUrl: string
}): Promise<World> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  const one = async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row> => {
    const { rows } = await owner.query<Row>(text, values)
    if (!rows[0]) throw new Error(`Nothing came of: ${text}`)
    return rows[0]
  }
  const ids = `select c.id, c.area_code from access.person p join access.membership m on m.person_id = p.id
    join outturn.council c on c.id = m.council_id where p.email = $1`
  const own = await one<{ id: number; area_code: string }>(ids, [emailOf['own council']])
  const other = await one<{ id: number }>(ids, [emailOf['another council']])
  const ally = await one<{ id: number }>(ids, [emailOf['member of the alliance']])
  const alliance = await one<{ id: number }>('select id from outturn.agreement where demonstration')
  const second = await one<{ id: number }>(
    `with a as (insert into outturn.agreement (name, kind) values ('Another alliance', 'alliance') returning id)
     insert into outturn.agreement_version (agreement_id, version, shares, purpose, starts_on)
     select id, 1, 'figures', 'Another', current_date - 100 from a returning agreement_id as id`,
  )
  await owner.query(
    `with m as (insert into outturn.agreement_member (agreement_id, council_id, joined_at)
       select $1, id, now() - interval '99 days' from outturn.council where not demonstration and id <> $2
       returning agreement_id, council_id, joined_at)
     insert into outturn.agreement_acceptance (agreement_id, version, council_id, joined_at, accepted_at)
     select agreement_id, 1, council_id, joined_at, joined_at from m`,
    [second.id, other.id],
  )
  const like = await one<{ password_hash: string }>(
    'select password_hash from access.person where email = $1',
    [emailOf['lead of the alliance']],
  )
  await owner.query(
    `with p as (insert into access.person (email, name, password_hash) values ($1, 'Other Lead', $2) returning id)
     insert into access.membership (person_id, agreement_id, role) select id, $3, 'regional_lead' from p`,
    [emailOf['lead of another alliance'], like.password_hash, second.id],
  )
  // The jobs' role alone writes what was decided about aggregates; here the owner lifts the fence for one row.
  await owner.query(`begin; alter table outturn.safe_aggregate no force row level security;
    insert into outturn.safe_aggregate (council_id, period, indicator_id, basis, grouping, group_code, version,
      in_force_from, decided_at, decision, rule, statistic, counted, "of")
    values (${own.id}, 'FY2026-Q1', 'cla_number', 'snapshot', 'region', '${marker}', 1, now(), now(), 'suppressed',
      '${marker}', 'mean', 3, 10);
    alter table outturn.safe_aggregate force row level security; commit`)
  await owner.end()
  const draft = await mark(appUrl, own.id)
  await behind(appUrl, { role: 'analyst', council_id: own.id, person_id: 1 }, (client) =>
    client.query(
      `insert into outturn.outlier_event (council_id, agreement_id, indicator_id, basis, period, what, text, amount,
         person_id) values ($1, $2, 'rereferrals_pct', 'in_period', 'FY2026-Q1', 'explained', 'seen by members', 1, 1)`,
      [own.id, alliance.id],
    ),
  )
  await behind(appUrl, { role: 'regional_lead', agreement_id: alliance.id, person_id: 1 }, (client) =>
    client.query(
      `insert into outturn.reminder (council_id, agreement_id, period, about, person_id)
       values ($1, $2, 'FY2026-Q1', 'return', 1)`,
      [own.id, alliance.id],
    ),
  )
  await behind(workerUrl, {}, (client) =>
    client.query(
      `insert into outturn.figure_view (at, council_id, person_id, role, seen, agreements, page)
       values (now(), $1, 1, 'analyst', $2, $3, 'council')`,
      [own.id, [ally.id], [alliance.id]],
    ),
  )
  await behind(appUrl, { role: 'administrator', person_id: 1 }, async (client) => {
    const { rows } = await client.query<{ id: number }>(
      `insert into outturn.published_file (name, label, provisional, state, person_id, sent_by)
       values ('${marker}', 'x', false, 'waiting', 1, 'x') returning id`,
    )
    await client.query(
      'insert into outturn.published_file_piece (file_id, place, bytes) values ($1, 1, $2)',
      [rows[0]?.id, Buffer.from(marker)],
    )
  })
  return {
    ...{ ownerUrl, appUrl, councilId: own.id, areaCode: own.area_code, draft },
    ...{ allyId: ally.id, otherCouncilId: other.id },
    ...{ signedPeriod: 'FY2026-Q1', agreementId: alliance.id, otherAgreementId: second.id },
  }
}

/** Writes the marker where a person of Eastmere could have written it, as the server's role would. */
function mark(appUrl: string, councilId: number): Promise<World['draft']> {
  const settings = { council_id: councilId, person_id: 1, role: 'analyst' }
  return behind(appUrl, settings, async (client) => {
    const { rows } = await client.query<World['draft']>(
      `select r.id as "returnId", r.period, v.version,
         (select min(id) from outturn.finding f where f.return_id = r.id) as "findingId",
         (select min(id) from outturn.reading g where g.return_id = r.id) as "readingId",
         (select min(id) from outturn.return_file f where f.return_id = r.id) as "fileId"
       from outturn.return r join outturn.return_revision v on v.return_id = r.id and v.status = 'draft'`,
    )
    const draft = rows[0]
    if (!draft) throw new Error('Eastmere has no draft')
    const of = [draft.returnId]
    await client.query(
      `update outturn.return_cell set note = '${marker}', explanation = '${marker}' where return_id = $1`,
      of,
    )
    await client.query(`update outturn.return_revision set reason = '${marker}' where return_id = $1`, of)
    await client.query(`update outturn.finding set seen = '${marker}' where return_id = $1`, of)
    await client.query(
      `insert into outturn.return_event (council_id, return_id, revision, person_id, what, reason)
       values ($2, $1, 1, 1, 'edited', '${marker}')`,
      [draft.returnId, councilId],
    )
    const figure = [councilId, 'cla_number', 'snapshot', 'FY2026-Q1']
    await client.query(
      `insert into outturn.commentary (council_id, indicator_id, basis, period, kind, text, person_id)
       values ($1, $2, $3, $4, 'comment', '${marker}', 1)`,
      figure,
    )
    await client.query(
      `insert into outturn.target (council_id, indicator_id, basis, from_period, kind, relative_to, set_by)
       values ($1, $2, $3, $4, 'relative', '${marker}', 1)`,
      figure,
    )
    await markSettings(client, councilId)
    await client.query(
      `insert into outturn.audit (person_id, council_id, action, subject, correlation_id)
       values (1, $1, 'return.edit', '${marker}', 'x')`,
      [councilId],
    )
    await client.query(
      `insert into outturn.report_review (council_id, return_id, file_name, size, sha256, state, received_by,
         received_at, changed_by, changed_at)
       values ($2, $1, '${marker}', 1, '', 'open', 1, now(), 1, now())`,
      [draft.returnId, councilId],
    )
    await client.query(
      `insert into outturn.reading_profile (council_id, layout, version, profile, saved_by, saved_at)
       values ($1, '${marker}', 1, $2, 1, now())`,
      [councilId, JSON.stringify({ layout: marker, version: 1, decisions: [], names: [] })],
    )
    return draft
  })
}
