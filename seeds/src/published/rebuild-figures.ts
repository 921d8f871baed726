import type { SeedClient } from '../client.ts'

const key = 'indicator_id, basis, period, area_code'
const rest = 'vintage_id, status, amount, printed, numerator, denominator'

/**
 * Makes anew what pages read, for the indicators that one vintage touched: of every figure the published one
 * before the provisional one, and of those the newest vintage. Older vintages stay where they are.
 *
 * The indicators are listed first and the statistics taken afresh: without them PostgreSQL may take the table
 * that was just filled for an empty one, and choose a way through it that never ends.
 */
export async function rebuildFigures(client: SeedClient, vintage: number): Promise<number> {
  await client.query('analyze outturn.published_observation (vintage_id, indicator_id)')
  const touched = await client.query<{ indicator_id: string }>(
    'select distinct indicator_id from outturn.published_observation where vintage_id = $1',
    [vintage],
  )
  const made = await client.query(
    `insert into outturn.published_figure (${key}, ${rest})
     select distinct on (${key}) ${key}, ${rest}
     from outturn.published_observation o
     join (select id, provisional from outturn.published_vintage) v on v.id = o.vintage_id
     where o.indicator_id = any ($1)
     order by ${key}, v.provisional, v.id desc
     on conflict (${key}) do update set (${rest}) =
       (excluded.vintage_id, excluded.status, excluded.amount, excluded.printed, excluded.numerator, excluded.denominator)`,
    [touched.rows.map((row) => row.indicator_id)],
  )
  return made.rowCount ?? 0
}
