import type pg from 'pg'
import type { StoryFigure, StoryRelease } from './attack-story.ts'

export interface AttackCouncil {
  readonly id: number
  readonly area: string
}

/** Figures by `release indicator basis`: the truth that the attackers are after. */
export type Truth = Map<
  string,
  StoryFigure & { readonly council: number; readonly period: string; readonly day: number }
>

const first = '2026-01-01T12:00:00Z'
export const dayOf = (day: number): Date => new Date(Date.parse(first) + day * 86_400_000)

/**
 * Two dozen real areas of three regions that agree to be counted, two who do not, three who also share their
 * figures, and a neighbour set of their own.
 */
export async function buildAttackWorld(admin: pg.Client): Promise<AttackCouncil[]> {
  await admin.query(`insert into outturn.council (area_code, name)
    select area_code, name from (select area_code, name, row_number() over (partition by region_code order by area_code) as n
      from reference.area where kind = 'council' and status = 'current' and region_code in
        ('E12000002', 'E12000003', 'E12000009')) a where n <= 8 on conflict do nothing`)
  const { rows } = await admin.query<AttackCouncil>(
    `select c.id, c.area_code as area from outturn.council c join reference.area a using (area_code)
     where a.region_code in ('E12000002', 'E12000003', 'E12000009') order by c.area_code`,
  )
  const councils = rows.slice(0, 24)
  await agree(admin, { name: 'Counted together', shares: 'aggregates', members: councils.slice(2) })
  await agree(admin, { name: 'Shown to each other', shares: 'figures', members: councils.slice(4, 7) })
  const one = { shares: 'figures', indicators: ['rereferrals_pct'] }
  await agree(admin, { name: 'One indicator shown', ...one, members: councils.slice(12, 14) })
  await addNeighbours(admin, councils, { set: 'attack-1', dated: '2026-01-01', step: 1 })
  return councils
}

async function agree(
  admin: pg.Client,
  of: {
    readonly name: string
    readonly shares: string
    readonly indicators?: readonly string[]
    readonly members: readonly AttackCouncil[]
  },
): Promise<void> {
  const members = of.members.map(({ id }) => id)
  await admin.query(
    `with a as (insert into outturn.agreement (name, kind) values ($1, 'exchange') returning id),
     v as (insert into outturn.agreement_version (agreement_id, version, shares, purpose, starts_on, indicators)
       select id, 1, $2, 'To be attacked', '2020-01-01', $4 from a),
     m as (insert into outturn.agreement_member (agreement_id, council_id, joined_at)
       select a.id, c, '2020-01-01' from a, unnest($3::int[]) c)
     insert into outturn.agreement_acceptance (agreement_id, version, council_id, joined_at, accepted_at)
     select a.id, 1, c, '2020-01-01', '2020-01-01' from a, unnest($3::int[]) c`,
    [of.name, of.shares, members, of.indicators ?? null],
  )
}

/** Ten neighbours each: every so-manyth council after it. */
export async function addNeighbours(
  admin: pg.Client,
  councils: readonly AttackCouncil[],
  of: { readonly set: string; readonly dated: string; readonly step: number },
): Promise<void> {
  await admin.query(
    `insert into reference.neighbour_set (id, name, dated, dataset_id) select $1, $1, $2, id from reference.dataset limit 1`,
    [of.set, of.dated],
  )
  const rows = councils.flatMap(({ area }, i) =>
    Array.from({ length: 10 }, (_, place) => ({
      ...{ set_id: of.set, area_code: area, place: place + 1, closeness: 'Close' },
      neighbour_code: councils[(i + (place + 1) * of.step) % councils.length]?.area,
    })),
  )
  await admin.query(
    `insert into reference.neighbour select (jsonb_populate_recordset(null::reference.neighbour, $1)).*`,
    [JSON.stringify(rows.filter(({ area_code, neighbour_code }) => area_code !== neighbour_code))],
  )
}

/** From now on this council no longer takes part in an agreement. */
export const leave = (
  admin: pg.Client,
  { agreement, council, day }: { readonly agreement: string; readonly council: number; readonly day: number },
) =>
  admin.query(
    `update outturn.agreement_member set left_at = $3 where council_id = $2 and left_at is null
     and agreement_id = (select id from outturn.agreement where name = $1)`,
    [agreement, council, dayOf(day)],
  )

/** From now on this council takes part in an agreement. */
export const join = (
  admin: pg.Client,
  { agreement, council, day }: { readonly agreement: string; readonly council: number; readonly day: number },
) =>
  admin.query(
    `with m as (insert into outturn.agreement_member (agreement_id, council_id, joined_at)
       select id, $2, $3 from outturn.agreement where name = $1 returning *)
     insert into outturn.agreement_acceptance (agreement_id, version, council_id, joined_at, accepted_at)
     select agreement_id, 1, council_id, joined_at, joined_at from m`,
    [agreement, council, dayOf(day)],
  )

/** Signs these releases off on a day. */
export async function release(
  admin: pg.Client,
  councils: readonly AttackCouncil[],
  of: { readonly releases: readonly StoryRelease[]; readonly day: number; readonly truth: Truth },
): Promise<void> {
  const rows = of.releases.map(({ council, period }) => ({ council: councils[council]?.id, period }))
  const { rows: added } = await admin.query<{ id: number }>(
    `with wanted as (select ord, council, period from jsonb_to_recordset($1) as w(council int, period text, ord int)),
     r as (insert into outturn.return (council_id, period) select distinct council, period from wanted
       on conflict (council_id, period) do update set period = excluded.period returning id, council_id, period)
     insert into outturn.release (council_id, return_id, revision, period, what, released_at, signed_by)
     select w.council, r.id, 1, w.period, 'figures', $2, 1 from wanted w
     join r on r.council_id = w.council and r.period = w.period order by w.ord returning id`,
    [JSON.stringify(rows.map((row, ord) => ({ ...row, ord }))), dayOf(of.day)],
  )
  const figures = of.releases.flatMap(({ council, period, figures: sent, withdrawn }, i) => {
    const id = added[i]?.id as number
    const { id: councilId, area } = councils[council] as AttackCouncil
    const common = {
      release_id: id,
      council_id: councilId,
      area_code: area,
      period,
      revision: 1,
      derived: false,
      released_at: dayOf(of.day),
    }
    for (const figure of sent)
      of.truth.set(`${id} ${figure.indicator} ${figure.basis}`, { ...figure, council, period, day: of.day })
    return [
      ...sent.map(({ indicator, basis, numerator, denominator }) => ({
        ...{ ...common, indicator_id: indicator, basis, status: 'measured', numerator, denominator },
        amount: (100 * numerator) / denominator,
      })),
      ...withdrawn.map(({ indicator, basis }) => ({
        ...common,
        indicator_id: indicator,
        basis,
        status: 'withdrawn',
      })),
    ]
  })
  await admin.query(
    `insert into outturn.observation select (jsonb_populate_recordset(null::outturn.observation, $1)).*`,
    [JSON.stringify(figures)],
  )
}
