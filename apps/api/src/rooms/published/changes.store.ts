import { statement } from '../../database/index.ts'
import type { Ask } from '../vintages/index.ts'
import type { OwnerClient } from './standing.store.ts'

export interface ChangedFigure {
  readonly kind: 'changed' | 'gone' | 'added'
  readonly indicator: string
  readonly basis: string
  readonly period: string
  readonly areaCode: string
  readonly areaName: string
  readonly before: string | null
  readonly after: string | null
}

export interface Changes {
  readonly vintage: number
  /** The vintage before; null for the first of a data set. */
  readonly against: number | null
  readonly added: number
  readonly gone: number
  readonly changed: number
  /** A hundred of them, changed ones first. */
  readonly figures: ChangedFigure[]
}

const before = statement<{ vintage: number; against: number | null }>(
  'vintage_before',
  `select v.id as vintage, (select max(older.id) from outturn.published_vintage older
     where older.dataset_id = v.dataset_id and older.id < v.id) as against
   from outturn.published_vintage v where v.id = $1`,
)

const compared = `from (select * from outturn.published_observation where vintage_id = $1) now
  full join (select * from outturn.published_observation where vintage_id = $2) was
  using (measure, indicator_id, basis, period, area_code)`
const kind = `case when now.vintage_id is null then 'gone' when was.vintage_id is null then 'added'
  when now.printed is distinct from was.printed or now.status <> was.status then 'changed' end`

const counts = statement<{ added: number; gone: number; changed: number }>(
  'vintage_change_counts',
  `select count(*) filter (where kind = 'added')::int as added, count(*) filter (where kind = 'gone')::int as gone,
     count(*) filter (where kind = 'changed')::int as changed from (select ${kind} as kind ${compared}) found`,
)
const some = statement<ChangedFigure>(
  'vintage_changes',
  `select found.kind, indicator_id as indicator, basis, period, area_code as "areaCode", coalesce(a.name, area_code) as "areaName",
     before, after
   from (select ${kind} as kind, measure, indicator_id, basis, period, area_code, was.printed as before, now.printed as after
     ${compared}) found left join reference.area a using (area_code)
   where found.kind is not null
   order by array_position(array['changed', 'gone', 'added'], found.kind), indicator_id, basis, period desc, area_code, measure
   offset $3 limit 100`,
)

/**
 * How a vintage differs from the same data set's vintage before it: counts, and a hundred figures from a place on.
 * The first vintage of a data set differs in nothing. Null where there is no such vintage.
 */
export async function readChanges(ask: Ask, id: number, from = 0): Promise<Changes | null> {
  const [found] = await ask(before, [id])
  if (!found) return null
  if (found.against === null) return { ...found, added: 0, gone: 0, changed: 0, figures: [] }
  const values = [id, found.against]
  const [counted] = await ask(counts, values)
  return {
    ...found,
    ...(counted ?? { added: 0, gone: 0, changed: 0 }),
    figures: await ask(some, [...values, from]),
  }
}

/** The same on the connection that loaded it. */
export const readChangesAfterLoad = (client: OwnerClient, id: number): Promise<Changes | null> =>
  readChanges(async ({ text }, values) => (await client.query(text, [...values])).rows, id)
