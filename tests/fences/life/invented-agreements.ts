import type pg from 'pg'
import type { Settings } from '../world/settings.ts'

/** An agreement between some of five councils; days are counted back from today. */
export interface Invented {
  /** The indicators that it names; null for all. */
  readonly named: readonly string[] | null
  readonly shares: string
  readonly ends: number | null
  readonly stays: readonly {
    readonly council: number
    readonly joined: number
    readonly left: number | null
  }[]
}

/**
 * Puts these agreements between the first five demonstration councils in the place of all that were there. Answers
 * who may look: each of the councils, and a lead of each agreement.
 */
export async function invent(owner: pg.Client, agreements: readonly Invented[]): Promise<Settings[]> {
  const { rows: councils } = await owner.query<{ id: number }>(
    'select id from outturn.council where demonstration order by id limit 5',
  )
  await owner.query('begin')
  for (const table of ['acceptance', 'member', 'party', 'version'])
    await owner.query(`delete from outturn.agreement_${table}`)
  const leads: Settings[] = []
  for (const [i, { named, shares, ends, stays }] of agreements.entries()) {
    const { rows } = await owner.query<{ id: number }>(
      `insert into outturn.agreement (name, kind) values ($1, 'exchange')
       on conflict (name) do update set name = excluded.name returning id`,
      [`Invented ${i}`],
    )
    const id = rows[0]?.id ?? 0
    leads.push({ role: 'regional_lead', agreement_id: id })
    await owner.query(
      `insert into outturn.agreement_version (agreement_id, version, shares, purpose, indicators, starts_on, ends_on)
       values ($1, 1, $2, 'Invented', $3, current_date - 800, current_date - $4::int)`,
      [id, shares, named, ends],
    )
    for (const { council, joined, left } of stays)
      await owner.query(
        `with m as (insert into outturn.agreement_member (agreement_id, council_id, joined_at, left_at)
           values ($1, $2, now() - make_interval(days => $3), now() - make_interval(days => $4))
           returning agreement_id, council_id, joined_at)
         insert into outturn.agreement_acceptance (agreement_id, version, council_id, joined_at, accepted_at)
         select agreement_id, 1, council_id, joined_at, joined_at from m`,
        [id, councils[council]?.id, joined, left],
      )
  }
  await owner.query('commit')
  return [...councils.map(({ id }) => ({ role: 'analyst', council_id: id })), ...leads]
}
